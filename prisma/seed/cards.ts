import { addDays, dayOf } from '../../core/review/index.ts';
import { db } from '../../lib/db.ts';
import { timeZone } from '../../lib/time-zone.ts';
import type { SampleQuiz } from './factories.ts';
import { aPast } from './past.ts';

/** Cards of the first items of a quiz, each answered wrongly so many days ago and so due since the day after; answers their ids in quiz order. */
export async function someCards(
  userId: string,
  quiz: SampleQuiz,
  { count, daysAgo = 2 }: { count: number; daysAgo?: number },
): Promise<readonly string[]> {
  const day = addDays(dayOf(new Date(), timeZone()), -daysAgo);
  const at = new Date(`${day}T03:00:00Z`);
  const ids = await aPast(userId, quiz, [{ day, marks: Array<boolean>(count).fill(false), asked: 'queue' }]);
  await db.attempt.create({
    data: { userId, versionId: quiz.versionId, feedback: 'each', startedAt: at, finishedAt: at },
    select: { id: true },
  });
  return ids;
}
