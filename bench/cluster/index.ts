import { parseArgs } from 'node:util';
import { Agent } from 'undici';
import { seededRandom } from '../../core/questions/index.ts';
import { provider } from '../../lib/env.ts';
import { attempt, Refusal, runCommand } from '../../scripts/article-input.ts';
import { OwnServer } from '../../scripts/own-server.ts';
import { tellLosses } from '../chaos/compare.ts';
import { learn } from '../chaos/learner.ts';
import { Ledger } from '../chaos/ledger.ts';
import type { ChaosStage } from '../chaos/stage.ts';
import { Browser } from '../learner/browser.ts';
import { showTables } from '../page.ts';
import type { Table } from '../table.ts';
import { OwnNginx, type Seen } from './own-nginx.ts';
import { countOnEach } from './rate.ts';
import { watch } from './watch.ts';

const options = {
  learners: { type: 'string', default: '24' },
  rounds: { type: 'string', default: '2' },
  markdown: { type: 'boolean', default: false },
  into: { type: 'string' },
} as const;

/**
 * Three processes of the built app behind nginx, on one PostgreSQL and nothing else in common. Learners answer while each process in turn is restarted, as
 * deploy/rolling-restart.sh does: `npm run bench:cluster -- [--learners N] [--rounds N] [--markdown | --into FILE]`. No request may fail, and no acknowledged answer be lost; else it ends with 1.
 * The database is that of DATABASE_URL, or one of its own made from the programs that are installed.
 */
runCommand((args) => {
  const { values } = attempt(() => parseArgs({ args: [...args], options }));
  const [learners = 0, rounds = 0] = [values.learners, values.rounds].map(Number);
  if (!(Number.isInteger(learners) && Number.isInteger(rounds) && learners > 0 && rounds > 0))
    throw new Refusal('Expected whole numbers above nought after --learners and --rounds.');
  return showTables(() => onOwnMachines({ learners, rounds }), values);
});

type Plan = { readonly learners: number; readonly rounds: number };

/** Leaves neither database, nginx nor app behind, however it ends. */
async function onOwnMachines(plan: Plan): Promise<readonly Table[]> {
  const nginx = await OwnNginx.make();
  const { OwnPostgresql } = await import('../chaos/own-postgresql.ts');
  const database = provider() === 'postgresql' ? undefined : await OwnPostgresql.make();
  if (database) process.env.DATABASE_URL = database.url;
  const apps: OwnServer[] = [];
  try {
    const { applyMigrations } = await import('../../lib/migrations.ts');
    if (database) await applyMigrations(database.url);
    const { limitSeconds, setChaosStage } = await import('../chaos/stage.ts');
    const stage = await setChaosStage(Math.ceil(plan.learners / 10));
    for (let count = 0; count < 3; count += 1) apps.push(await OwnServer.start({ NEXTAUTH_URL: nginx.address }));
    await nginx.start(apps.map(({ port }) => port));
    return await run(plan, { ...stage, limitSeconds, apps, nginx });
  } finally {
    await Promise.all(apps.map((app) => app.kill()));
    await nginx.remove();
    database?.remove();
  }
}

type Scene = ChaosStage & {
  readonly limitSeconds: number;
  readonly apps: readonly OwnServer[];
  readonly nginx: OwnNginx;
};

async function run({ learners, rounds }: Plan, scene: Scene): Promise<readonly Table[]> {
  const { beginnings, timed, limitSeconds, apps, nginx } = scene;
  const [ledger, over, { next: draw }] = [new Ledger(), new AbortController(), seededRandom(1)];
  // A connection each: nginx closes those that it keeps when it is told to read its settings again, which browsers bear and this client would not.
  const agent = new Agent({ pipelining: 0, connections: 64, headersTimeout: 30_000, bodyTimeout: 30_000 });
  const heard = apps.map(() => ({ opened: 0, changed: 0 }));
  const watching = apps.map((app, at) =>
    watch(app.address, `/api${timed.page}/live`, timed.teacher, {
      until: over.signal,
      heard: (event) => {
        const of = heard[at];
        if (of) of[event] += 1;
      },
    }),
  );
  const counted = await countOnEach(apps.map(({ address }) => address));
  const people = Array.from({ length: learners }, (_, at) => {
    const pupil = timed.pupils[at];
    return learn({
      browser: new Browser(nginx.address, agent, pupil),
      ledger,
      beginnings: pupil ? [timed.page] : beginnings,
      way: at % 2 === 0 ? 'form' : 'device',
      feedback: at % 4 < 2 ? 'each' : 'end',
      handsIn: pupil === undefined,
      draw,
      until: over.signal,
    });
  });
  const everyone = Promise.all(people);
  everyone.catch(() => undefined);
  const began = performance.now();
  const stops = await restartInTurn(rounds, scene, () => ledger.acked);
  over.abort();
  await Promise.all([everyone, ...watching]);
  const seconds = (performance.now() - began) / 1000;
  await new Promise((later) => setTimeout(later, (limitSeconds + 35) * 1000));
  const { judge } = await import('../chaos/verdict.ts');
  const verdict = await judge(ledger, { limitSeconds, elsewhere: new Set<string>() });
  await agent.destroy();
  const seen = nginx.seen();
  process.stderr.write(tellLosses(ledger.answers, verdict.losses));
  const faults: readonly (readonly [string, number])[] = [
    ['requests that failed, as the learners saw it', ledger.failures],
    ['answers 500, 502 or 504, as nginx saw it', seen.filter(({ status }) => status >= 500 && status !== 503).length],
    ['answers 503: not saved yet, try again', seen.filter(({ status }) => status === 503).length],
    ['acknowledged answers lost or not the last', verdict.losses.filter(({ kind }) => kind !== 'doubled').length],
    ['answers kept twice', verdict.losses.filter(({ kind }) => kind === 'doubled').length],
    ['attempts handed in and still open', verdict.unfinished.length],
    ['attempts with a clock not ended at their deadline', verdict.overrun.length],
    ['processes that did not stop with 0', stops.filter(({ code }) => code !== 0).length],
    ['live views that heard nothing', heard.filter(({ changed }) => changed === 0).length],
    ['requests that a limit did not count, whichever process was asked', counted.uncounted],
  ];
  if (faults.some(([, count]) => count > 0)) process.exitCode = 1;
  return [
    {
      title: 'Three processes, each restarted in turn',
      note: `${learners} learners over ${seconds.toFixed(0)} s, ${rounds * apps.length} restarts; ${seen.length} requests through nginx, ${shares(seen, apps)} to each process; ${ledger.acked} answers acknowledged of ${ledger.answers.length}, ${verdict.answers} kept, ${ledger.finished.size} attempts handed in. A process took ${range(stops.map(({ ms }) => ms))} ms from the signal to its end. Live views, one at each process, connected ${heard.map(({ opened }) => opened).join(', ')} times and heard of ${heard.map(({ changed }) => changed).join(', ')} changes. Refused: ${[...ledger.refusals].map(([name, count]) => `${name} ${count}`).join(', ') || 'none'}.`,
      columns: ['fault', 'found'],
      rows: faults.map(([fault, count]) => [fault, String(count)]),
    },
  ];
}

type Stop = { readonly code: number | null; readonly ms: number };

async function restartInTurn(rounds: number, { apps, nginx }: Scene, acked: () => number): Promise<readonly Stop[]> {
  const ports = apps.map(({ port }) => port);
  const stops: Stop[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const app of apps) {
      await new Promise((later) => setTimeout(later, 3000));
      await nginx.leaveOut(ports, app.port);
      const began = performance.now();
      const code = await app.stop();
      stops.push({ code, ms: performance.now() - began });
      await app.start();
      await nginx.leaveOut(ports, null);
      process.stderr.write(`${stops.length} of ${rounds * apps.length} restarted; ${acked()} answers acknowledged\n`);
    }
  }
  return stops;
}

function shares(seen: readonly Seen[], apps: readonly OwnServer[]): string {
  return apps.map(({ port }) => seen.filter(({ asked }) => asked.at(-1)?.endsWith(`:${port}`)).length).join(', ');
}

function range(numbers: readonly number[]): string {
  return `${Math.min(...numbers).toFixed(0)} to ${Math.max(...numbers).toFixed(0)}`;
}
