import { type Day, dayOf } from '@/core/review';
import { db } from '@/lib/db';
import { timeZone } from '@/lib/time-zone';

/** The day on which each answer was given in quizzes that tell their verdicts at the end, by its id. */
export async function getLateAnswers(userId: string): Promise<ReadonlyMap<string, Day>> {
  const answers = await db.answer.findMany({
    where: { attempt: { userId, feedback: 'end' } },
    select: { id: true, answeredAt: true },
  });
  // Midnight falls on a quarter of an hour everywhere, so one look at the calendar serves all answers of one.
  const days = new Map<number, Day>();
  return new Map(
    answers.map(({ id, answeredAt }) => {
      const quarter = Math.floor(answeredAt.getTime() / quarterHour);
      const day = days.get(quarter) ?? dayOf(answeredAt, timeZone());
      days.set(quarter, day);
      return [id, day];
    }),
  );
}

const quarterHour = 15 * 60_000;
