import { parseArgs } from 'node:util';
import { createViteServer } from 'vitest/node';
import { provider } from '../../lib/env.ts';
import { attempt, Refusal, runCommand } from '../../scripts/article-input.ts';
import { showTables } from '../page.ts';
import type { Table } from '../table.ts';
import type { Rush } from './rush.ts';

const options = {
  part: { type: 'string', default: 'queries' },
  learners: { type: 'string', default: '1000' },
  within: { type: 'string', default: '10' },
  reading: { type: 'string', default: '10' },
  processes: { type: 'string', default: '1' },
  markdown: { type: 'boolean', default: false },
  into: { type: 'string' },
} as const;

const shownProvider = provider() === 'sqlite' ? 'SQLite' : 'PostgreSQL';

/**
 * What is asked most, on a database with a million answers; or many learners who open one quiz at once, over HTTP against the built app:
 * `npm run bench:scale -- [--part queries|rush] [--learners N] [--within SECONDS] [--reading SECONDS] [--processes N] [--markdown | --into FILE]`. On SQLite, or in an empty PostgreSQL database that
 * DATABASE_URL names.
 */
runCommand((args) => {
  const { values } = attempt(() => parseArgs({ args: [...args], options }));
  const { part } = values;
  const [learners = 0, within = 0, reading = 0, processes = 0] = [
    values.learners,
    values.within,
    values.reading,
    values.processes,
  ].map(Number);
  if (part !== 'queries' && part !== 'rush') throw new Refusal(`Expected queries or rush after --part, got "${part}".`);
  if (![learners, within, processes].every((count) => Number.isInteger(count) && count > 0))
    throw new Refusal('Expected whole numbers above nought after --learners, --within and --processes.');
  if (!Number.isInteger(reading) || reading < 0)
    throw new Refusal(`Expected a whole number after --reading, got "${values.reading}".`);
  const name = part === 'queries' ? `${part} on ${provider()}` : rushName({ learners, within, reading, processes });
  return showTables(() => (part === 'queries' ? queries() : rush({ learners, within, reading, processes })), {
    ...values,
    name,
  });
});

/** Features are written for a bundler, as are the packages that sign people in: Vite loads them as it does for the tests. */
async function queries(): Promise<readonly Table[]> {
  const vite = await createViteServer({
    configFile: false,
    root: process.cwd(),
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    resolve: { alias: { '@': process.cwd() } },
  });
  try {
    const loaded = (await vite.ssrLoadModule('/bench/scale/queries.ts')) as typeof import('./queries.ts');
    return [await loaded.askEverything()];
  } finally {
    await vite.close();
  }
}

/** Of its place on a page. */
function rushName({ reading, processes }: Rush): string {
  return `rush${reading > 0 ? '' : ' without reading'}${processes > 1 ? ` at ${processes} processes` : ''} on ${provider()}`;
}

async function rush(terms: Rush): Promise<readonly Table[]> {
  const { rushIn } = await import('./rush.ts');
  const { rows, note } = await rushIn(terms);
  return [
    {
      title: `${terms.learners.toLocaleString('en')} learners open one quiz within ${terms.within} seconds${terms.reading > 0 ? '' : ', without reading'}, on ${shownProvider}${terms.processes > 1 ? `, ${terms.processes} processes behind nginx` : ''}`,
      note,
      columns: ['step', 'requests', 'errors', 'p50 ms', 'p95 ms', 'most ms'],
      rows,
    },
  ];
}
