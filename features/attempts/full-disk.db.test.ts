import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { databaseUrl, provider } from '@/lib/env';
import { isUnavailable } from '@/lib/unavailable';
import { anAttempt, aQuiz } from '@/prisma/seed/factories';
import { aMember } from '@/prisma/seed/members';
import { rightResponse } from '@/prisma/seed/right-response';
import { submitAnswer } from './commands/submit-answer';

const now = new Date('2026-11-28T08:00:00Z');

/** Answers to many quizzes, in the order in which they are given. */
async function manyAnswers() {
  const viewer = await aMember();
  const answers = [];
  for (let count = 0; count < 20; count += 1) {
    const quiz = await aQuiz();
    const attemptId = await anAttempt(quiz, viewer.userId, { startedAt: now });
    for (const [position, { question }] of quiz.items.entries()) {
      const input = { attemptId, number: position + 1, response: rightResponse(question) };
      answers.push({ attemptId, give: () => submitAnswer(viewer, input, { now }) });
    }
  }
  return answers;
}

const failureOf = (asked: Promise<unknown>) =>
  asked.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );

describe.runIf(provider(databaseUrl()) === 'sqlite')('a SQLite file', () => {
  test.each([
    ['on a full disk', 'PRAGMA max_page_count = 1', 'PRAGMA max_page_count = 1000000'],
    ['that may only be read', 'PRAGMA query_only = ON', 'PRAGMA query_only = OFF'],
  ])(
    '%s: what is acknowledged is kept, the first answer that is not is told, and is kept when it is given again',
    async (_, fill, empty) => {
      const answers = await manyAnswers();
      const before = await db.answer.count();
      // SQLite never makes the most pages fewer than there are.
      await db.$queryRawUnsafe(fill);
      let acknowledged = 0;
      let failure: { readonly value?: unknown; readonly error?: unknown } = {};
      for (const { give } of answers) {
        failure = await failureOf(give());
        if (failure.error !== undefined) break;
        expect(failure.value).toMatchObject({ ok: true });
        acknowledged += 1;
      }
      expect(isUnavailable(failure.error), String(failure.error)).toBe(true);
      expect(await db.answer.count()).toBe(before + acknowledged);
      await db.$queryRawUnsafe(empty);
      expect(await answers[acknowledged]?.give()).toMatchObject({ ok: true });
      expect(await db.answer.count()).toBe(before + acknowledged + 1);
    },
  );
});
