import { beforeAll, describe, expect, test } from 'vitest';
import { provider } from '../../lib/env.ts';
import type { Crowd } from './crowd.ts';
import type { Hot } from './hot.ts';
import type { Scan } from './watched.ts';

// The plans of what is asked most: on a database that is large enough for indexes to be worth it, none of it reads a table that grows with use from its first
// row to its last. The statements are those that Prisma sends.

/**
 * What grows with every answer, and on SQLite, which plans by the indexes there are whatever the size, with every quiz and class too: PostgreSQL rightly reads as few of
 * those as there are here from first to last.
 */
const large = [
  'Answer',
  'AttemptItem',
  'Attempt',
  'Card',
  'Review',
  ...(provider() === 'sqlite' ? ['Enrollment', 'Item', 'EventReceipt'] : []),
];

const size = {
  ...{ pupils: 5, quizzes: 6, classes: 30, others: 15, othersQuizzes: 5 },
  ...{ readers: 600, read: 4, library: 60 },
};

let hot: readonly Hot[] = [];
let crowd: Crowd;
let watched: typeof import('./watched.ts');

beforeAll(async () => {
  // First, so that its client is the one of `lib/db`.
  watched = await import('./watched.ts');
  const [{ gather }, { hotOf }] = [await import('./crowd.ts'), await import('./hot.ts')];
  crowd = await gather(size);
  hot = await hotOf(crowd);
}, 300_000);

async function scansIn({ act }: Hot): Promise<readonly (Scan & { readonly sql: string })[]> {
  const statements = await watched.statementsOf(act);
  expect(statements.length).toBeGreaterThan(0);
  const found = [];
  for (const query of statements)
    for (const scan of await watched.scansOf(query)) found.push({ ...scan, sql: query.sql });
  return found;
}

describe('no table that grows with use is read whole', () => {
  test('by anything that is asked often', async () => {
    const faults = [];
    for (const one of hot)
      for (const { table, detail, sql } of await scansIn(one))
        if (large.includes(table) && one.whole?.[table] === undefined)
          faults.push(`${one.name}: ${detail} (${table}) in ${sql.slice(0, 3000)}`);
    expect(faults).toEqual([]);
  }, 300_000);
});

test('what is asked most takes no more statements than it did, once what never changes stands in memory', async () => {
  // With an attempt that was not handed in.
  const { hotOf } = await import('./hot.ts');
  const counts = new Map<string, number>();
  for (const { name, act } of await hotOf(crowd)) {
    if (!(name in most)) continue;
    // A hand-in ends the only attempt there is.
    if (name !== 'hand in') await act();
    counts.set(name, (await watched.statementsOf(act)).length);
  }
  expect(Object.fromEntries(counts)).toEqual(most);
});

/** Lower them where they become fewer. Those of a transaction have its begin and its end on top. */
const most = {
  'start an attempt': 2,
  'item of an attempt': 1,
  'all items of an attempt': 1,
  'keep an answer': 1,
  // With its start.
  'hand in': 11,
  'result of an attempt': 3,
  'article with its quiz': 1,
  standings: 1,
  'who sends a request': 1,
};

test('what a device sends again takes as many statements for fifty events as for one', async () => {
  const [{ mergeEvents }, { batchOf }, { startAttempt }, { scriptMember }] = await Promise.all([
    import('../../features/offline/commands/merge-events.ts'),
    import('./hot.ts'),
    import('../../features/attempts/commands/start-attempt.ts'),
    import('../../lib/script-viewer.ts'),
  ]);
  const [reader, at] = [await scriptMember(crowd.readerId), { now: new Date('2026-11-25T08:00:00Z') }];
  const started = await startAttempt(reader, { code: crowd.open.code, feedback: 'end' }, at);
  if (!started.ok) throw new Error(started.code);
  const batch = batchOf(started.value.attemptId, 50, 'z');
  const first = await mergeEvents(reader, batch, at);
  expect(first.map(({ outcome }) => outcome)).not.toContain('other-kept');
  const statementsFor = async (count: number) => {
    const copy = { ...batch, events: batch.events.slice(0, count) };
    const statements = await watched.statementsOf(async () => {
      expect(await mergeEvents(reader, copy, at)).toEqual(first.slice(0, count));
    });
    return statements.map(({ sql }) => sql.slice(0, 6));
  };
  const forOne = await statementsFor(1);
  expect(new Set(forOne)).toEqual(new Set(['SELECT']));
  expect(await statementsFor(50)).toEqual(forOne);
});
