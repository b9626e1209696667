import type { PastReview } from '@/features/reviews/queries/past';
import type { Told } from './shares';

type Source = Pick<Told, 'topic' | 'outlet'>;

/** What regrades made of answers in quizzes, by the id of the answer: what it counts now, or `dropped`. */
export type Regraded = ReadonlyMap<string, number | 'dropped'>;

/** An answer as it counts: for accuracy always, for retention when its fact was due; null where its item was dropped from the score. */
export function toldOf(review: PastReview, { topic, outlet }: Source, regraded: Regraded): Told | null {
  const { day, rating, before, answerId } = review;
  const now = answerId === null ? undefined : regraded.get(answerId);
  if (now === 'dropped') return null;
  const recalled = isDue(review) ? rating !== 'again' : null;
  return { day, points: now ?? review.points, first: before === null, recalled, topic, outlet };
}

/**
 * A first answer reviews nothing, and a quiz taken again before the day of a fact tells little of memory. The daily queue may ask before that day, when an exam is near; it
 * counts, but not twice on one day.
 */
function isDue({ day, before, answerId }: PastReview): boolean {
  if (before === null) return false;
  return before.dueOn <= day || (answerId === null && before.reviewedOn < day);
}
