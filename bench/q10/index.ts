import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { Agent } from 'undici';
import { provider } from '../../lib/env.ts';
import { attempt, Refusal, runCommand } from '../../scripts/article-input.ts';
import { OwnServer } from '../../scripts/own-server.ts';
import { Browser } from '../learner/browser.ts';
import { showTables } from '../page.ts';
import { processorSeconds } from '../processor.ts';
import type { Table } from '../table.ts';
import { type Step, sit, steps } from './steps.ts';

const options = {
  learners: { type: 'string', default: '1,8,32' },
  seconds: { type: 'string', default: '30' },
  database: { type: 'string' },
  markdown: { type: 'boolean', default: false },
  into: { type: 'string' },
} as const;

/**
 * Plays the task Q10 (37 requests of one learner, see `steps.ts`) over HTTP against the built app, client and server on one machine:
 * `npm run bench:q10 -- [--learners 1,8,32] [--seconds N] [--database PID] [--markdown | --into FILE]`. With PostgreSQL in DATABASE_URL, `--database` names the process
 * of its postmaster, whose processor time is counted in.
 */
runCommand((args) => {
  const { values } = attempt(() => parseArgs({ args: [...args], options }));
  const at = values.learners.split(',').map(Number);
  const seconds = Number(values.seconds);
  const database = Number(values.database ?? 0);
  if (![...at, seconds].every((count) => Number.isInteger(count) && count > 0))
    throw new Refusal('Expected whole numbers above nought after --learners and --seconds.');
  if (!Number.isInteger(database))
    throw new Refusal(`Expected a process id after --database, got "${values.database}".`);
  return showTables(() => measure(at, { seconds, database }), { ...values, name: `Q10 on ${provider()}` });
});

type Measured = {
  readonly learners: number;
  readonly sittings: number;
  readonly seconds: number;
  readonly processor: number;
  readonly times: ReadonlyMap<Step, readonly number[]>;
};

type Terms = { readonly seconds: number; readonly database: number };

async function measure(at: readonly number[], terms: Terms): Promise<readonly Table[]> {
  const [{ aPerson, aQuiz }, { tenKinds }] = await Promise.all([
    import('../../prisma/seed/factories.ts'),
    import('../../prisma/seed/ten-kinds.ts'),
  ]);
  const { slug } = await aQuiz({ sample: tenKinds });
  const people = await Promise.all(Array.from({ length: Math.max(...at) }, () => aPerson()));
  const app = await OwnServer.start();
  try {
    // The first of everything is slower than what follows, and of no interest here.
    await play({ app, slug, people: people.slice(0, 1) }, { ...terms, seconds: 5 });
    const measured = [];
    for (const learners of at) measured.push(await play({ app, slug, people: people.slice(0, learners) }, terms));
    return [wholeTable(measured), stepTable(measured)];
  } finally {
    await app.kill();
  }
}

type Cast = {
  readonly app: OwnServer;
  readonly slug: string;
  readonly people: readonly { readonly email: string; readonly password: string }[];
};

/** Each learner sits again and again until the time is over; who sits then sits to the end. */
async function play({ app, slug, people }: Cast, { seconds, database }: Terms): Promise<Measured> {
  const agent = new Agent({ connections: people.length * 2 });
  const times = new Map<Step, number[]>(steps.map((step) => [step, []]));
  const before = used();
  const began = performance.now();
  let sittings = 0;
  await Promise.all(
    people.map(async ({ email, password }) => {
      while (performance.now() - began < seconds * 1000) {
        const browser = new Browser(app.address, agent);
        await sit({ browser, email, password, slug, seed: sittings, timed });
        sittings += 1;
      }
    }),
  );
  const took = (performance.now() - began) / 1000;
  const processor = used() - before;
  await agent.close();
  return { learners: people.length, sittings, seconds: took, processor, times };

  function used(): number {
    return processorSeconds(app.pid) + (database > 0 ? processorSeconds(database) : 0);
  }

  async function timed<Answer>(step: Step, request: () => Promise<Answer>): Promise<Answer> {
    const from = performance.now();
    const answer = await request();
    times.get(step)?.push(performance.now() - from);
    return answer;
  }
}

function wholeTable(measured: readonly Measured[]): Table {
  return {
    title: `Q10 on ${provider() === 'sqlite' ? 'SQLite' : 'PostgreSQL'}`,
    note: `Processor seconds are those of the app and its database, without the client, which runs on the same machine; its load at the end was ${loadavg()[0]?.toFixed(1)}.`,
    columns: [
      'learners',
      'attempts',
      'attempts/s',
      'requests/s',
      'processor s an attempt',
      'save p50 ms',
      'save p95 ms',
    ],
    rows: measured.map(({ learners, sittings, seconds, processor, times }) => [
      String(learners),
      String(sittings),
      (sittings / seconds).toFixed(2),
      ((37 * sittings) / seconds).toFixed(0),
      (processor / sittings).toFixed(3),
      share(times.get('save') ?? [], 0.5),
      share(times.get('save') ?? [], 0.95),
    ]),
  };
}

function stepTable(measured: readonly Measured[]): Table {
  return {
    title: 'Each step',
    note: 'Milliseconds until the last byte: half of the requests, and 95 %, were answered within them.',
    columns: ['step', ...measured.map(({ learners }) => `p50/p95 of ${learners}`)],
    rows: steps.map((step) => [
      step,
      ...measured.map(({ times }) => `${share(times.get(step) ?? [], 0.5)}/${share(times.get(step) ?? [], 0.95)}`),
    ]),
  };
}

function share(times: readonly number[], part: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(1);
}
