import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { attempt, runCommand } from '../../scripts/article-input.ts';
import { OwnServer } from '../../scripts/own-server.ts';
import { median } from '../language/scores.ts';
import { showTables } from '../page.ts';
import type { Table } from '../table.ts';
import { type Category, categories, type Metric, type Run, runLighthouse } from './lighthouse.ts';
import { aVisit, type PageName } from './visit.ts';

/** Measures the pages of the built app with Lighthouse: `npm run bench:pages -- [--runs N] [--markdown | --into FILE]`. */
const slug = 'id-02-chandrayaan-3';

runCommand((args) => {
  const { values } = attempt(() =>
    parseArgs({
      args: [...args],
      options: {
        runs: { type: 'string', default: '5' },
        markdown: { type: 'boolean', default: false },
        into: { type: 'string' },
      },
    }),
  );
  return showTables(() => measure(Number(values.runs)), values);
});

/** One page after the other, and round again, so that a busy minute does not fall on one page alone. */
async function measure(rounds: number): Promise<readonly Table[]> {
  const app = await OwnServer.start();
  try {
    const { cookie, paths } = await aVisit(slug);
    const headers = { Cookie: `${cookie.name}=${cookie.value}`, 'Accept-Language': 'id-ID,id' };
    const runs = new Map<PageName, Run[]>();
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, path] of Object.entries(paths) as [PageName, string][]) {
        const run = await runLighthouse(`${app.address}${path}`, headers);
        runs.set(name, [...(runs.get(name) ?? []), run]);
        process.stderr.write(`${name} ${round + 1}: performance ${percent(run.scores.performance)}\n`);
      }
    }
    return [scoreTable(runs, rounds), faultTable(runs)];
  } finally {
    await app.stop();
  }
}

type Runs = ReadonlyMap<PageName, readonly Run[]>;

function scoreTable(runs: Runs, rounds: number): Table {
  const score = (of: readonly Run[], category: Category) => percent(median(of.map(({ scores }) => scores[category])));
  const metric = (of: readonly Run[], name: Metric) => median(of.map(({ metrics }) => metrics[name]));
  return {
    title: 'Lighthouse',
    note: `Mobile profile, simulated throttling (4 times slower processor, 1.6 Mbit/s, 150 ms), median of ${rounds} runs; the load of the machine at the end was ${loadavg()[0]?.toFixed(1)}.`,
    columns: ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP s', 'TBT ms', 'CLS', 'KiB'],
    rows: [...runs].map(([name, of]) => [
      name,
      ...categories.map((category) => score(of, category)),
      (metric(of, 'LCP') / 1000).toFixed(1),
      metric(of, 'TBT').toFixed(0),
      metric(of, 'CLS').toFixed(3),
      (metric(of, 'bytes') / 1024).toFixed(0),
    ]),
  };
}

function faultTable(runs: Runs): Table {
  const faults = [...runs].map(([name, of]) => [
    name,
    [...new Set(of.flatMap((run) => run.faults))].join(', ') || 'none',
  ]);
  return {
    title: 'What costs points, times aside',
    note: 'Audits of Lighthouse by id.',
    columns: ['page', 'audits'],
    rows: faults,
  };
}

function percent(share: number): string {
  return (share * 100).toFixed(0);
}
