import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { finishAttempt } from '@/features/attempts/commands/finish-attempt';
import type { submitAnswer } from '@/features/attempts/commands/submit-answer';
import { db } from '@/lib/db';
import { anAssignment } from '@/prisma/seed/assignments';
import { aClass } from '@/prisma/seed/classes';
import { aQuiz } from '@/prisma/seed/factories';
import { aMember } from '@/prisma/seed/members';
import { begin, elsewhere, processesFor } from '@/prisma/seed/other-process';
import { rightResponse } from '@/prisma/seed/right-response';
import type { settleAttempts } from './commands/settle-attempts';
import { startAssigned } from './commands/start-assigned';

// The last second of a test, and the last of the attempts allowed, with several processes on one database.

const now = new Date('2026-11-23T09:00:00Z');
const limitSeconds = 60;
const at = (ms: number) => new Date(now.getTime() + ms);

const there = processesFor(3, {
  submit: elsewhere<typeof submitAnswer>('features/attempts/commands/submit-answer', 'submitAnswer'),
  finish: elsewhere<typeof finishAttempt>('features/attempts/commands/finish-attempt', 'finishAttempt'),
  settle: elsewhere<typeof settleAttempts>('features/assignments/commands/settle-attempts', 'settleAttempts'),
  start: elsewhere<typeof startAssigned>('features/assignments/commands/start-assigned', 'startAssigned'),
});

async function endOf(attemptId: string): Promise<number | undefined> {
  const { finishedAt } = await db.attempt.findUniqueOrThrow({ where: { id: attemptId }, select: { finishedAt: true } });
  return finishedAt?.getTime();
}

const where = fc.nat(2);
const afterMs = fc.nat(20);
/** In milliseconds from the deadline. */
const nearTheEnd = fc.integer({ min: -3, max: 3 }).map((step) => step * 300);

test('at the closing second an answer is counted or refused by the server’s clock, and the attempt ends once, in time', async () => {
  const teacher = await aMember('teacher');
  const quiz = await aQuiz({ ownerId: teacher.userId });
  const given = quiz.items.map(({ question }) => rightResponse(question));
  const deed = fc.record({ where, afterMs, ms: nearTheEnd });
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { minLength: 5, maxLength: 5 }),
      fc.array(deed, { maxLength: 2 }),
      fc.array(deed, { minLength: 1, maxLength: 3 }),
      async (answers, handings, looks) => {
        const pupil = await aMember();
        const { classId } = await aClass(teacher.userId, [pupil.userId]);
        const assignmentId = await anAssignment(classId, quiz.code, { limitSeconds });
        const begun = await startAssigned(pupil, { assignmentId, password: '' }, { now, seed: 1 });
        if (!begun.ok) throw new Error(begun.code);
        const { attemptId } = begun.value;
        const deadline = limitSeconds * 1000;
        const moment = ({ ms }: { readonly ms: number }) => ({ now: at(deadline + ms) });
        const ends: (number | undefined)[] = [];
        const [ended] = await Promise.all([
          Promise.all(
            answers.map((one, index) =>
              begin(one.afterMs, () =>
                there(one.where).submit(
                  pupil,
                  { attemptId, number: index + 1, response: given[index] ?? '' },
                  moment(one),
                ),
              ),
            ),
          ),
          ...handings.map((one) =>
            begin(one.afterMs, async () => {
              await there(one.where).finish(pupil, { attemptId }, moment(one));
              ends.push(await endOf(attemptId));
            }),
          ),
          ...looks.map((one) =>
            begin(one.afterMs, async () => {
              await there(one.where).settle({ id: attemptId }, moment(one));
              ends.push(await endOf(attemptId));
            }),
          ),
        ]);
        await there(0).settle({ id: attemptId }, { now: at(deadline) });
        const kept = await db.answer.findMany({ where: { attemptId }, orderBy: { item: { position: 'asc' } } });
        const acked = ended.flatMap((outcome, index) => (outcome.ok ? [given[index]] : []));
        expect(kept.map(({ response }) => response)).toEqual(acked);
        for (const { answeredAt } of kept) expect(answeredAt.getTime()).toBeLessThan(at(deadline).getTime());
        for (const outcome of ended) if (!outcome.ok) expect(outcome.code).toBe('finished');
        const end = await endOf(attemptId);
        // Handed in by its pupil before the deadline, or ended by the clock as of it: never later.
        const moments = [deadline, ...handings.map(({ ms }) => deadline + ms).filter((ms) => ms < deadline)];
        expect(moments.map((ms) => at(ms).getTime())).toContain(end);
        // What once was said to be its end is not moved by whoever comes after.
        for (const seen of ends) expect([undefined, end]).toContain(seen);
      },
    ),
    { numRuns: 25 },
  );
}, 240_000);

test('of starts and handings in at once no pupil has more attempts than allowed, nor two of them open', async () => {
  const teacher = await aMember('teacher');
  const quiz = await aQuiz({ ownerId: teacher.userId });
  const moves = fc.array(fc.record({ kind: fc.constantFrom('start', 'start', 'finish'), where, afterMs }), {
    minLength: 6,
    maxLength: 16,
  });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3 }), moves, async (attemptsAllowed, asked) => {
      const pupil = await aMember();
      const { classId } = await aClass(teacher.userId, [pupil.userId]);
      const assignmentId = await anAssignment(classId, quiz.code, { attemptsAllowed });
      const ended = await Promise.all(
        asked.map(({ kind, ...one }) =>
          begin(one.afterMs, async () => {
            if (kind === 'start')
              return there(one.where).start(pupil, { assignmentId, password: '' }, { now, seed: 1 });
            const open = await db.attempt.findFirst({
              where: { assignmentId, finishedAt: null },
              select: { id: true },
            });
            if (open) await there(one.where).finish(pupil, { attemptId: open.id }, { now });
            return null;
          }),
        ),
      );
      const attempts = await db.attempt.findMany({ where: { assignmentId }, orderBy: { number: 'asc' } });
      expect(attempts.map(({ number }) => number)).toEqual(attempts.map((_, index) => index + 1));
      expect(attempts.length).toBeLessThanOrEqual(attemptsAllowed);
      expect(attempts.filter(({ finishedAt }) => finishedAt === null).length).toBeLessThanOrEqual(1);
      for (const outcome of ended) {
        if (outcome?.ok) expect(attempts.map(({ id }) => id)).toContain(outcome.value.attemptId);
        else if (outcome) expect(attempts).toHaveLength(attemptsAllowed);
      }
    }),
    { numRuns: 20 },
  );
}, 240_000);
