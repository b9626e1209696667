import fc from 'fast-check';
import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { type Owner, viewerOf } from '@/lib/viewer';
import { aGuest, aPerson, aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { begin, elsewhere, processesFor } from '@/prisma/seed/other-process';
import { rightResponse } from '@/prisma/seed/right-response';
import type { finishAttempt } from './commands/finish-attempt';
import { startAttempt } from './commands/start-attempt';
import type { submitAnswer } from './commands/submit-answer';
import { getResult } from './queries/result';

// Learners, tabs and devices at the same moment, served by several processes on one database.

const now = new Date('2026-11-23T09:00:00Z');
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);

const there = processesFor(3, {
  submit: elsewhere<typeof submitAnswer>('features/attempts/commands/submit-answer', 'submitAnswer'),
  finish: elsewhere<typeof finishAttempt>('features/attempts/commands/finish-attempt', 'finishAttempt'),
  start: elsewhere<typeof startAttempt>('features/attempts/commands/start-attempt', 'startAttempt'),
});

async function aTaker(feedback: 'each' | 'end', quiz?: SampleQuiz) {
  const viewer = await viewerOf((await aGuest()).userId);
  const taken = quiz ?? (await aQuiz());
  return { viewer, quiz: taken, attemptId: await begun(viewer, taken, feedback) };
}
async function begun(viewer: Owner, quiz: SampleQuiz, feedback: 'each' | 'end'): Promise<string> {
  const started = await startAttempt(viewer, { code: quiz.code, feedback }, { now: at(-60) });
  if (!started.ok) throw new Error(started.code);
  return started.value.attemptId;
}
const answersOf = (attemptId: string) =>
  db.answer.findMany({ where: { attemptId }, orderBy: { item: { position: 'asc' } } });

const where = fc.nat(2);
const afterMs = fc.nat(8);
const city = fc.constantFrom('Bangkok', 'Jakarta', 'Manila', 'Singapura');
/** `seconds`: when it was given, the sequence of the learner's own clock; several may bear the same. */
const sent = fc.array(fc.record({ response: city, seconds: fc.nat(6), where, afterMs }), {
  minLength: 2,
  maxLength: 9,
});
const runs = { numRuns: 20 } as const;

test('of answers from many tabs and devices the one given last is kept, and whoever loses is told', async () => {
  await fc.assert(
    fc.asyncProperty(sent, async (answers) => {
      const { viewer, attemptId } = await aTaker('end');
      const ended = await Promise.all(
        answers.map(({ response, seconds, ...one }) =>
          begin(one.afterMs, async () => {
            const outcome = await there(one.where).submit(
              viewer,
              { attemptId, number: 4, response },
              { now: at(seconds) },
            );
            return { response, seconds, code: outcome.ok ? 'kept' : outcome.code };
          }),
        ),
      );
      const [kept, ...more] = await answersOf(attemptId);
      expect(more).toEqual([]);
      const acked = ended.filter(({ code }) => code === 'kept');
      const last = Math.max(...answers.map(({ seconds }) => seconds));
      expect(kept?.answeredAt).toEqual(at(last));
      expect(acked.filter(({ seconds }) => seconds === last).map(({ response }) => response)).toContain(kept?.response);
      for (const { code, seconds } of ended.filter(({ code }) => code !== 'kept'))
        expect({ code, isOlder: seconds < last }).toEqual({ code: 'newer-kept', isOlder: true });
    }),
    runs,
  );
}, 240_000);

test('where the key is told at once, of many answers one stands, the others are refused, and the card moves once', async () => {
  await fc.assert(
    fc.asyncProperty(sent, async (answers) => {
      const { viewer, attemptId } = await aTaker('each');
      const ended = await Promise.all(
        answers.map(({ response, seconds, ...one }) =>
          begin(one.afterMs, async () => {
            const place = { attemptId, number: 4, response };
            const outcome = await there(one.where).submit(viewer, place, { now: at(seconds) });
            return { response, code: outcome.ok ? 'kept' : outcome.code };
          }),
        ),
      );
      const [kept, ...more] = await answersOf(attemptId);
      expect(more).toEqual([]);
      for (const { response, code } of ended)
        expect(code).toBe(response === kept?.response ? 'kept' : 'already-answered');
      const cards = await db.card.findMany({ where: { userId: viewer.userId }, select: { reviews: true } });
      expect(cards.map(({ reviews }) => reviews.length)).toEqual([1]);
    }),
    runs,
  );
}, 240_000);

test('an answer beside the handing in is counted or refused, never acknowledged and left out', async () => {
  const teacher = await aPerson('teacher');
  const quiz = await aQuiz({ ownerId: teacher.userId });
  await db.webhook.create({
    data: { userId: teacher.userId, url: 'https://contoh.id', events: 'attempt.finished', createdAt: now },
  });
  const moves = fc.array(fc.record({ where, afterMs: fc.nat(30) }), { minLength: 5, maxLength: 5 });
  const handings = fc.array(fc.record({ where, afterMs: fc.nat(30) }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(moves, handings, async (answers, finishes) => {
      const { viewer, attemptId } = await aTaker('end', quiz);
      const owed = { channel: 'webhook', key: { contains: attemptId } };
      const given = quiz.items.map(({ question }) => rightResponse(question));
      const [ended] = await Promise.all([
        Promise.all(
          answers.map((one, index) =>
            begin(one.afterMs, () =>
              there(one.where).submit(
                viewer,
                { attemptId, number: index + 1, response: given[index] ?? '' },
                { now: at(index) },
              ),
            ),
          ),
        ),
        ...finishes.map((one, index) =>
          begin(one.afterMs, () => there(one.where).finish(viewer, { attemptId }, { now: at(10 + index) })),
        ),
      ]);
      const kept = await answersOf(attemptId);
      const acked = ended.flatMap((outcome, index) => (outcome.ok ? [given[index]] : []));
      expect(kept.map(({ response }) => response)).toEqual(acked);
      for (const outcome of ended) if (!outcome.ok) expect(outcome.code).toBe('finished');
      const result = await getResult(viewer, attemptId, { now: at(60) });
      expect(result?.score).toMatchObject({ points: acked.length, answered: acked.length });
      // What handing in does is done once, and for all that was acknowledged.
      const cards = await db.card.findMany({ where: { userId: viewer.userId }, select: { reviews: true } });
      expect(cards.map(({ reviews }) => reviews.length)).toEqual(acked.map(() => 1));
      expect(await db.outboxMessage.count({ where: owed })).toBe(1);
    }),
    runs,
  );
}, 240_000);

test('of starts and handings in at once there is never more than one attempt open', async () => {
  const moves = fc.array(fc.record({ kind: fc.constantFrom('start', 'start', 'finish'), where, afterMs }), {
    minLength: 4,
    maxLength: 16,
  });
  const quiz = await aQuiz();
  await fc.assert(
    fc.asyncProperty(moves, async (asked) => {
      const { viewer, attemptId } = await aTaker('end', quiz);
      const asStart = { code: quiz.code, feedback: 'end' } as const;
      const ids = await Promise.all(
        asked.map(({ kind, ...one }) =>
          begin(one.afterMs, async () => {
            if (kind === 'finish') {
              await there(one.where).finish(viewer, { attemptId }, { now });
              return attemptId;
            }
            const started = await there(one.where).start(viewer, asStart, { now });
            return started.ok ? started.value.attemptId : 'refused';
          }),
        ),
      );
      const attempts = await db.attempt.findMany({ where: { userId: viewer.userId } });
      expect(attempts.filter(({ finishedAt }) => finishedAt === null).length).toBeLessThanOrEqual(1);
      // One before the handing in, one after it: whoever started knows one of the two.
      expect(attempts.length).toBeLessThanOrEqual(2);
      expect(attempts.map(({ id }) => id)).toEqual(expect.arrayContaining([...new Set(ids)]));
    }),
    runs,
  );
}, 240_000);

test('fifty starts at once, from everywhere, begin one attempt', async () => {
  const [quiz, viewer] = [await aQuiz(), await viewerOf((await aGuest()).userId)];
  const started = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      there(index).start(viewer, { code: quiz.code, feedback: 'end' }, { now: at(index) }),
    ),
  );
  expect(new Set(started.map((outcome) => outcome.ok && outcome.value.attemptId)).size).toBe(1);
  expect(await db.attempt.count({ where: { versionId: quiz.versionId } })).toBe(1);
});
