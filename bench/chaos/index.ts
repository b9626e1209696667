import { parseArgs } from 'node:util';
import { Agent } from 'undici';
import { seededRandom } from '../../core/questions/index.ts';
import { attempt, Refusal, runCommand } from '../../scripts/article-input.ts';
import { OwnServer } from '../../scripts/own-server.ts';
import { Browser } from '../learner/browser.ts';
import { showTables } from '../page.ts';
import type { Table } from '../table.ts';
import { type Blow, blowsOn, strike } from './blows.ts';
import { tellLosses } from './compare.ts';
import { answerOnTwo } from './devices.ts';
import { type Deed, faultsOfHistory, type HistoryFault } from './history.ts';
import { learn } from './learner.ts';
import { Ledger } from './ledger.ts';
import { LossyProxy } from './lossy-proxy.ts';
import type { OwnPostgresql } from './own-postgresql.ts';
import { RecordStore } from './record-store.ts';
import type { ChaosStage } from './stage.ts';
import type { Verdict } from './verdict.ts';

const options = {
  on: { type: 'string', default: 'sqlite' },
  learners: { type: 'string', default: '200' },
  blows: { type: 'string', default: '50' },
  seed: { type: 'string', default: '1' },
  markdown: { type: 'boolean', default: false },
  into: { type: 'string' },
} as const;

/**
 * Learners answer over HTTP while the app or its database is killed again and again; then every acknowledged answer is
 * looked for in the database: `npm run bench:chaos -- [--on sqlite|postgresql] [--learners N] [--blows N] [--seed N] [--markdown | --into FILE]`.
 */
runCommand((args) => {
  const { values } = attempt(() => parseArgs({ args: [...args], options }));
  const [learners, blows, seed] = [values.learners, values.blows, values.seed].map(Number);
  if (!(Number.isInteger(learners) && Number.isInteger(blows) && Number.isInteger(seed)))
    throw new Refusal('Expected whole numbers after --learners, --blows and --seed.');
  if (values.on !== 'sqlite' && values.on !== 'postgresql')
    throw new Refusal(`Expected sqlite or postgresql after --on, got "${values.on}".`);
  const plan = { learners: learners ?? 0, blows: blows ?? 0, seed: seed ?? 0 };
  return showTables(() => runOn(values.on, plan), { ...values, name: values.on });
});

/** Learners with two devices, who answer one question from both. */
const pairsOfDevices = 8;
/** Of the answers to what is sent, so many are lost on the way back. */
const lostShare = 0.05;

type Plan = { readonly learners: number; readonly blows: number; readonly seed: number };

/** Leaves neither a database nor an app behind, however it ends. */
async function runOn(provider: string, plan: Plan): Promise<readonly Table[]> {
  const database = provider === 'postgresql' ? await ownDatabase() : undefined;
  try {
    const { limitSeconds, setChaosStage } = await import('./stage.ts');
    const stage = await setChaosStage(Math.ceil(plan.learners / 10));
    const lots = seededRandom(plan.seed + 1);
    const proxy = await LossyProxy.open(() => lots.next() < lostShare);
    const store = await RecordStore.open(lots.next);
    // The app knows itself by the address that its learners know.
    const app = await OwnServer.start({ NEXTAUTH_URL: proxy.address, ...store.environment });
    proxy.leadTo(app.address);
    const agent = new Agent({ connections: 64, headersTimeout: 60_000, bodyTimeout: 60_000 });
    try {
      return await run(plan, { ...stage, limitSeconds, app, proxy, store, agent, database });
    } finally {
      await app.kill();
      proxy.close();
      store.close();
      await agent.destroy();
    }
  } finally {
    database?.remove();
  }
}

type Scene = ChaosStage & {
  readonly limitSeconds: number;
  readonly app: OwnServer;
  readonly proxy: LossyProxy;
  readonly store: RecordStore;
  readonly agent: Agent;
  readonly database: OwnPostgresql | undefined;
};

async function run({ learners, blows, seed }: Plan, scene: Scene): Promise<readonly Table[]> {
  const { beginnings, timed, limitSeconds, app, proxy, store, agent, database } = scene;
  const ledger = new Ledger();
  const { next: draw, below } = seededRandom(seed);
  const over = new AbortController();
  const began = Date.now();
  const people = Array.from({ length: learners }, (_, at) => {
    const pupil = timed.pupils[at];
    return learn({
      browser: new Browser(proxy.address, agent, pupil),
      ledger,
      beginnings: pupil ? [timed.page] : beginnings,
      way: at % 2 === 0 ? 'form' : 'device',
      feedback: at % 4 < 2 ? 'each' : 'end',
      handsIn: pupil === undefined,
      draw,
      until: over.signal,
    });
  });
  const pairs = Array.from({ length: pairsOfDevices }, () =>
    answerOnTwo({
      browser: new Browser(proxy.address, agent),
      beginning: beginnings[0] ?? '',
      draw,
      until: over.signal,
    }),
  );
  const everyone = Promise.all([Promise.all(pairs), ...people]);
  // Who gives up before the blows are over is told of after them.
  everyone.catch(() => undefined);
  const struck = new Map<Blow, number>();
  for (let count = 1; count <= blows; count += 1) {
    await workDone(ledger, draw);
    const kinds = blowsOn(database);
    const blow = kinds[below(kinds.length)] ?? 'app killed';
    struck.set(blow, (struck.get(blow) ?? 0) + 1);
    await strike(blow, app, database);
    process.stderr.write(`${count} of ${blows}: ${blow}; ${ledger.acked} answers acknowledged\n`);
  }
  over.abort();
  const [histories] = await everyone;
  const seconds = (Date.now() - began) / 1000;
  // Whoever left their attempt to its clock: it runs out, and the app looks every half minute.
  await new Promise((later) => setTimeout(later, (limitSeconds + 35) * 1000));
  const { judge, untoldOf } = await import('./verdict.ts');
  const deeds = histories.flat();
  const elsewhere = new Set(deeds.map(({ question }) => question.split(' ')[0] ?? ''));
  const verdict = await judge(ledger, { limitSeconds, elsewhere });
  process.stderr.write(tellLosses(ledger.answers, verdict.losses));
  const untold = await untoldOf(store);
  return report({ untold, verdict, ledger, struck, seconds, learners, lost: proxy.lost, deeds });
}

/** Until something was acknowledged since the last blow, or a minute is over, and a random moment more: a server that never gets to its work loses nothing. */
async function workDone(ledger: Ledger, draw: () => number): Promise<void> {
  const [before, since] = [ledger.acked, Date.now()];
  while (Date.now() - since < 60_000 && ledger.acked === before) await new Promise((later) => setTimeout(later, 200));
  await new Promise((later) => setTimeout(later, draw() * 6000));
}

/** One of its own, prepared as a first start does, with its address in the environment; for SQLite the stage has made one. */
async function ownDatabase(): Promise<OwnPostgresql> {
  const { OwnPostgresql } = await import('./own-postgresql.ts');
  const database = await OwnPostgresql.make();
  process.env.DATABASE_URL = database.url;
  const { applyMigrations } = await import('../../lib/migrations.ts');
  await applyMigrations(database.url);
  return database;
}

type Told = {
  readonly verdict: Verdict;
  readonly ledger: Ledger;
  readonly struck: ReadonlyMap<Blow, number>;
  readonly seconds: number;
  readonly learners: number;
  readonly untold: number;
  readonly lost: number;
  readonly deeds: readonly Deed[];
};

function report({ untold, verdict, ledger, struck, seconds, learners, lost, deeds }: Told): readonly Table[] {
  const losses = (kind: string) => verdict.losses.filter((loss) => loss.kind === kind).length;
  const history = faultsOfHistory(deeds);
  const told = (...kinds: readonly HistoryFault['kind'][]) => history.filter(({ kind }) => kinds.includes(kind)).length;
  const blows = [...struck].map(([blow, count]) => `${blow} ${count} times`).join(', ');
  const faults = [
    ['acknowledged answers lost', losses('lost')],
    ['kept answers that are not the last acknowledged', losses('overwritten')],
    ['answers kept twice', losses('doubled')],
    ['attempts handed in and still open', verdict.unfinished.length],
    ['attempts of one person open beside each other', verdict.twins],
    ['answers whose points are not those of their key', verdict.misgraded.length],
    ['attempts with a clock not ended at their deadline', verdict.overrun.length],
    ['statements owed to the record store for finished attempts that it was not told', untold],
    ['of two devices: answers found older than one acknowledged or seen before, or none', told('stale', 'lost')],
    ['of two devices: answers found that were refused, never given or not yet', told('invented', 'ahead')],
    ['of two devices: answers refused though none was newer', told('groundless')],
  ] as const;
  if (faults.some(([, count]) => count > 0)) process.exitCode = 1;
  return [
    {
      title: 'Killed in the middle of everything',
      note: `${learners} learners over ${seconds.toFixed(0)} s; ${blows}. Of ${ledger.answers.length} answers sent ${ledger.acked} were acknowledged; ${ledger.failures} requests failed and were made again; ${verdict.attempts} attempts, ${verdict.answers} answers kept, ${ledger.finished.size} attempts handed in. ${lost} answers of the server were lost on the way. On two devices at once ${pairsOfDevices} learners did ${deeds.length} deeds. Refused: ${[...ledger.refusals].map(([name, count]) => `${name} ${count}`).join(', ') || 'none'}.`,
      columns: ['fault', 'found'],
      rows: faults.map(([fault, count]) => [fault, String(count)]),
    },
  ];
}
