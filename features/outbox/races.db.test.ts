import fc from 'fast-check';
import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { begin, elsewhere, processesFor } from '@/prisma/seed/other-process';
import { enqueue } from './commands/enqueue';
import type { takeMessage } from './commands/take-message';

// Several processes that deliver from one outbox.

const now = new Date('2026-11-23T09:00:00Z');

const there = processesFor(3, {
  take: elsewhere<typeof takeMessage>('features/outbox/commands/take-message', 'takeMessage'),
});
const owe = (key: string, group?: string) =>
  db.$transaction((tx) =>
    enqueue(tx, { channel: 'xapi', key, payload: { key }, ...(group === undefined ? {} : { group }) }, { now }),
  );

test('a message is in one hand at a time, of a group only the newest, and none is left lying', async () => {
  const groups = fc.array(fc.option(fc.constantFrom('sari', 'budi'), { nil: undefined }), {
    minLength: 1,
    maxLength: 8,
  });
  const hands = fc.array(fc.record({ where: fc.nat(2), afterMs: fc.nat(10) }), { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(groups, hands, async (messages, workers) => {
      await db.outboxMessage.deleteMany();
      for (const [index, group] of messages.entries()) await owe(`m${index}`, group);
      const due = await db.outboxMessage.findMany({
        where: { dueAt: { not: null } },
        select: { id: true, channel: true, groupKey: true },
      });
      const taken = await Promise.all(
        workers.map(({ where, afterMs }) =>
          begin(afterMs, async () => {
            const mine = [];
            for (const one of due) mine.push(await there(where).take(one, { now }));
            return mine.flatMap((one) => one?.key ?? []);
          }),
        ),
      );
      const newest = messages.flatMap((group, index) =>
        group === undefined || messages.lastIndexOf(group) === index ? [`m${index}`] : [],
      );
      expect(taken.flat().toSorted()).toEqual(newest.toSorted());
      for (const { tries, replacedAt, leaseUntil } of await db.outboxMessage.findMany())
        expect(replacedAt ? [tries, leaseUntil] : [tries, leaseUntil !== null]).toEqual(
          replacedAt ? [0, null] : [1, true],
        );
    }),
    { numRuns: 25 },
  );
}, 240_000);

test('the same thing owed by many at once is owed once, and none of them fails over it', async () => {
  await db.outboxMessage.deleteMany();
  await Promise.all(Array.from({ length: 9 }, () => owe('same')));
  expect(await db.outboxMessage.count()).toBe(1);
});
