import { fsrs, Rating as Grade } from 'ts-fsrs';
import { addDays, type Day, daysBetween } from './day.ts';

/** How well a fact was recalled: not, with a guess or in part, well, at once. */
export type Rating = 'again' | 'hard' | 'good' | 'easy';

/** What is known of one learner's memory of one fact. */
export type Memory = {
  /** Days after which the chance of recall has fallen to 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard): how slowly stability grows. */
  readonly difficulty: number;
  readonly reviewedOn: Day;
  readonly dueOn: Day;
  readonly reviews: number;
  /** How often it was known before and then not. */
  readonly lapses: number;
};

/** What recall on a later day follows from. */
export type Fading = Pick<Memory, 'stability' | 'reviewedOn'>;

/** The share of recall that the dates are chosen for, 0.7 to 0.97. */
export const usualRetention = 0.9;
const longestInterval = 365;
const grades = { again: Grade.Again, hard: Grade.Hard, good: Grade.Good, easy: Grade.Easy } as const;
const schedulers = new Map<number, ReturnType<typeof fsrs>>();

/**
 * The memory after an answer on `day`. Intervals are those of FSRS-6 (Ye, Su and Cao 2022; open-spaced-repetition) without steps within a day: what was not recalled comes
 * again tomorrow, and a second answer on one day makes nothing stronger.
 * @throws RangeError when `day` is none or lies before the last answer.
 */
export function remember(before: Memory | undefined, day: Day, rating: Rating, retention = usualRetention): Memory {
  const elapsed = before ? daysBetween(before.reviewedOn, day) : 0;
  if (elapsed < 0)
    throw new RangeError(`Expected a day from ${before?.reviewedOn} on, got ${day}. Answers are told in their order.`);
  const { stability, difficulty } = scheduler(retention).next_state(before ?? null, elapsed, grades[rating]);
  const interval = rating === 'again' ? 1 : Math.max(1, scheduler(retention).next_interval(stability, elapsed));
  return {
    stability,
    difficulty,
    reviewedOn: day,
    dueOn: addDays(day, interval),
    reviews: (before?.reviews ?? 0) + 1,
    lapses: (before?.lapses ?? 0) + (before && rating === 'again' ? 1 : 0),
  };
}

/** The chance of recall on a day, 0 to 1, if nothing is answered until then. */
export function retrievability({ stability, reviewedOn }: Fading, day: Day): number {
  return scheduler(usualRetention).forgetting_curve(Math.max(0, daysBetween(reviewedOn, day)), stability);
}

/** Orders memories by their recall, `days` after the last answer: the more, the less is recalled. The curve of forgetting is one for all in days per stability. */
export function faded({ stability }: Pick<Memory, 'stability'>, days: number): number {
  return Math.max(0, days) / stability;
}

/** Full points are good, some are hard, none is again; who says that it was a guess knew it hardly. */
export function ratingOf(points: number, guessed = false): Rating {
  if (points <= 0) return 'again';
  return points < 1 || guessed ? 'hard' : 'good';
}

function scheduler(retention: number) {
  const known = schedulers.get(retention);
  if (known) return known;
  const made = fsrs({
    request_retention: retention,
    maximum_interval: longestInterval,
    enable_fuzz: false,
    enable_short_term: false,
  });
  schedulers.set(retention, made);
  return made;
}
