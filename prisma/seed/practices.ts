import { db } from '../../lib/db.ts';
import type { SampleQuiz } from './factories.ts';
import { rightResponse } from './right-response.ts';

const hour = 60 * 60 * 1000;

/** A practice of all items of a quiz, in quiz order; `marks` are its answers, as of `anAttempt`. An exam has an hour from now. Answers its id. */
export async function aPractice(
  { items }: SampleQuiz,
  userId: string,
  {
    mode = 'mistakes',
    marks = [],
    finishedAt = null,
  }: { mode?: 'mistakes' | 'exam'; marks?: readonly (boolean | null)[]; finishedAt?: Date | null } = {},
): Promise<string> {
  const startedAt = new Date();
  const { id } = await db.practice.create({
    data: {
      userId,
      mode,
      seed: 1,
      startedAt,
      finishedAt,
      deadlineAt: mode === 'exam' ? new Date(startedAt.getTime() + hour) : null,
      openKey: finishedAt ? null : `${userId}:${mode}`,
      items: {
        create: items.map(({ id: itemId, question }, position) => {
          const correct = marks[position] ?? null;
          if (correct === null) return { itemId, position };
          const response = correct ? rightResponse(question) : 'entahlah';
          return { itemId, position, response, correct, points: correct ? 1 : 0, answeredAt: startedAt };
        }),
      },
    },
    select: { id: true },
  });
  return id;
}
