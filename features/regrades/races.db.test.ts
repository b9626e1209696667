import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startAssigned } from '@/features/assignments/commands/start-assigned';
import type { finishAttempt } from '@/features/attempts/commands/finish-attempt';
import type { submitAnswer } from '@/features/attempts/commands/submit-answer';
import { gradableOf, keyColumns } from '@/features/items/queries/gradable';
import { db } from '@/lib/db';
import { anAssignment } from '@/prisma/seed/assignments';
import { aClass } from '@/prisma/seed/classes';
import { aQuiz } from '@/prisma/seed/factories';
import { aMember } from '@/prisma/seed/members';
import { begin, elsewhere, processesFor } from '@/prisma/seed/other-process';
import { recount } from './commands/recount';
import type { regrade } from './commands/regrade';
import type { undoRegrade } from './commands/undo-regrade';
import type { RegradeInput } from './schema';

// Regrades while attempts run and while they are handed in, with several processes on one database.

const now = new Date('2026-11-23T09:00:00Z');
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const reason = 'Artikel menyebut keduanya.';

const there = processesFor(3, {
  submit: elsewhere<typeof submitAnswer>('features/attempts/commands/submit-answer', 'submitAnswer'),
  finish: elsewhere<typeof finishAttempt>('features/attempts/commands/finish-attempt', 'finishAttempt'),
  regrade: elsewhere<typeof regrade>('features/regrades/commands/regrade', 'regrade'),
  undo: elsewhere<typeof undoRegrade>('features/regrades/commands/undo-regrade', 'undoRegrade'),
});

const where = fc.nat(2);
const afterMs = fc.nat(25);
const deeds = fc.array(
  fc.record({
    where,
    afterMs,
    whole: fc.boolean(),
    undone: fc.boolean(),
    deed: fc.constantFrom('accept 12', 'accept 14', 'full', 'drop'),
  }),
  { minLength: 1, maxLength: 3 },
);
const course = fc.record({
  where,
  answers: fc.array(fc.record({ response: fc.constantFrom('10', '12', '14'), afterMs }), {
    minLength: 1,
    maxLength: 3,
  }),
  handsInAfterMs: fc.nat(40),
});

test('whatever is regraded while pupils answer and hand in, each acknowledged answer counts by all regrades that stand', async () => {
  const [teacher, ...pupils] = await Promise.all([aMember('teacher'), aMember(), aMember(), aMember()]);
  const quiz = await aQuiz({ ownerId: teacher.userId });
  const itemId = quiz.items[2]?.id ?? '';
  await fc.assert(
    fc.asyncProperty(deeds, fc.tuple(course, course, course), async (regrades, courses) => {
      const { classId } = await aClass(
        teacher.userId,
        pupils.map(({ userId }) => userId),
      );
      const assignmentId = await anAssignment(classId, quiz.code);
      const learning = pupils.map(async (pupil, index) => {
        const started = await startAssigned(pupil, { assignmentId, password: '' }, { now, seed: 1 });
        const plan = courses[index];
        if (!started.ok || !plan) throw new Error('expected an attempt');
        const { attemptId } = started.value;
        const answering = plan.answers.map(({ response, afterMs }, turn) =>
          begin(afterMs, async () => {
            const given = { attemptId, number: 3, response };
            const outcome = await there(plan.where + turn).submit(pupil, given, { now: at(turn) });
            return outcome.ok ? { response, turn } : null;
          }),
        );
        const [acked] = await Promise.all([
          Promise.all(answering),
          begin(plan.handsInAfterMs, () => there(plan.where).finish(pupil, { attemptId }, { now: at(10) })),
        ]);
        return { attemptId, last: acked.findLast((one) => one !== null) };
      });
      const regrading = regrades.map((one, index) =>
        begin(one.afterMs, async () => {
          const input = inputOf(one.deed, itemId, one.whole ? null : assignmentId);
          const made = await there(one.where).regrade(teacher, input, { now: at(20 + index) });
          if (!made.ok) throw new Error(made.code);
          if (one.undone)
            await there(one.where + 1).undo(teacher, { regradeId: made.value.regradeId }, { now: at(40) });
        }),
      );
      const [attempts] = await Promise.all([Promise.all(learning), Promise.all(regrading)]);
      for (const { attemptId, last } of attempts) {
        const kept = await db.answer.findMany({ where: { attemptId, itemId }, select: { response: true } });
        expect(kept).toEqual(last ? [{ response: last.response }] : []);
      }
      // Counted once more from the key and the regrades that stand, nothing changes.
      const item = await db.item.findUniqueOrThrow({ where: { id: itemId }, select: { id: true, ...keyColumns } });
      const gradable = gradableOf(item);
      expect(await db.$transaction((tx) => recount(tx, { id: itemId, gradable }, assignmentId))).toEqual([]);
      await db.regrade.updateMany({ where: { itemId }, data: { undoneAt: at(60) } });
      await db.$transaction((tx) => recount(tx, { id: itemId, gradable }, null));
    }),
    { numRuns: 25 },
  );
}, 240_000);

function inputOf(name: string, itemId: string, assignmentId: string | null): RegradeInput {
  const [deed, accepted = ''] = name.split(' ');
  const place = { itemId, assignmentId, reason };
  if (deed === 'accept') return { ...place, deed, accepted };
  return { ...place, deed: deed === 'full' ? 'full' : 'drop' };
}
