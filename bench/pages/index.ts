import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { attempt, runCommand } from '../../scripts/article-input.ts';
import { OwnServer } from '../../scripts/own-server.ts';
import { median } from '../language/scores.ts';
import { showTables } from '../page.ts';
import { serveBareNext } from '../serve/bare-next.ts';
import type { Table } from '../table.ts';
import { touchFirst, type Waits } from './first-touch.ts';
import { type Category, categories, type Metric, type Run, runLighthouse } from './lighthouse.ts';
import { aVisit } from './visit.ts';

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

/** One page after the other, and round again, so that a busy minute does not fall on one page alone; beside them a bare page, which says what is the machine's and Next's share. */
async function measure(rounds: number): Promise<readonly Table[]> {
  const app = await OwnServer.start();
  const bare = await serveBareNext();
  try {
    const { cookie, paths } = await aVisit(slug);
    const headers = { Cookie: `${cookie.name}=${cookie.value}`, 'Accept-Language': 'id-ID,id' };
    const addresses = [
      ['(bare page of Next)', `${bare.origin}/static`],
      ...Object.entries(paths).map(([name, path]) => [name, app.address + path]),
    ] as [string, string][];
    const runs = new Map<string, Run[]>();
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, address] of addresses) {
        const run = await runLighthouse(address, headers);
        runs.set(name, [...(runs.get(name) ?? []), run]);
        process.stderr.write(`${name} ${round + 1}: performance ${percent(run.scores.performance)}\n`);
      }
    }
    return [scoreTable(runs, rounds), faultTable(runs), await touchTable(app.address, rounds)];
  } finally {
    await bare.stop();
    await app.stop();
  }
}

type Runs = ReadonlyMap<string, readonly Run[]>;

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

/** What Lighthouse, which touches nothing, does not see. A visit of its own each time, for an item is answered. */
async function touchTable(address: string, rounds: number): Promise<Table> {
  const ways = { 'when touched': false, 'at once': true } as const;
  const waits = new Map<string, Waits[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [way, atOnce] of Object.entries(ways))
      waits.set(way, [...(waits.get(way) ?? []), await touchFirst(address, await aVisit(slug), atOnce)]);
  }
  return {
    title: 'A first touch',
    note: `The same phone and network, slowed down for real, nothing cached, touched at the first moment: milliseconds until what was asked for is there, median of ${rounds}.`,
    columns: ['scripts start', 'words of an article', 'start to first question', 'choice and answer to verdict'],
    rows: [...waits].map(([way, of]) => [
      way,
      ...(['words', 'start', 'verdict'] as const).map((wait) => median(of.map((one) => one[wait])).toFixed(0)),
    ]),
  };
}

function percent(share: number): string {
  return (share * 100).toFixed(0);
}
