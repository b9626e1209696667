import { addDays, type Day, dayOf, type Streak, streakOf } from '@/core/review';
import { type BesideClass, getBesideClasses } from '@/features/classmates/queries/beside-classes';
import { getPast, type PastCard } from '@/features/reviews/queries/past';
import { timeZone } from '@/lib/time-zone';
import { isOwner, type Owner, type Viewer } from '@/lib/viewer';
import { type ActiveDay, activeDays } from '../policy/activity';
import { countsOf, type Shift, type Standings, shiftOf, standingsOf } from '../policy/past';
import { type NamedShares, type Shares, sharesBy, sharesOf } from '../policy/shares';
import { toldOf } from '../policy/told';
import { byWeek, type Comparison, comparisonOf, mondaysOf, type WeekShares, weekShares } from '../policy/weeks';
import { type FinishedAttempt, getFinishedAttempts } from './finished-attempts';
import { getLateAnswers } from './late-answers';
import { getOpenAttempts, type OpenAttempt } from './open-attempts';
import { getRegraded } from './regraded';
import { sourcesOf } from './sources';

export type Progress = {
  readonly today: Day;
  /** Newest first. */
  readonly open: readonly OpenAttempt[];
  /** Newest first. */
  readonly finished: readonly FinishedAttempt[];
  readonly shares: Shares;
  readonly topics: readonly NamedShares[];
  readonly outlets: readonly NamedShares[];
  /** Half a year at most, oldest first, with how the facts stood when the week ended; the last is this week so far. */
  readonly weeks: readonly Week[];
  /** From the end of last week to now. */
  readonly shift: Shift;
  readonly comparison: Comparison | null;
  /** The learner beside the classes that compare. */
  readonly classes: readonly BesideClass[];
  /** All of them, earliest first. */
  readonly activity: readonly ActiveDay[];
  readonly streak: Streak;
};

export type Week = WeekShares & { readonly standings: Standings };

export const weeksTold = 26;

/** What the viewer has answered and remembers; null for a visitor, who has nothing yet. */
export async function getProgress(viewer: Viewer, { now }: { now: Date }): Promise<Progress | null> {
  return isOwner(viewer) ? getOwnProgress(viewer, { now }) : null;
}

/**
 * The page and its files are made of this. It tells of answers whose verdict was told, so that an open attempt keeps its secret: how many were given on a day is all that comes
 * from it.
 */
export async function getOwnProgress(viewer: Owner, { now }: { now: Date }): Promise<Progress> {
  const { userId } = viewer;
  const today = dayOf(now, timeZone());
  const [open, finished, past, sources, late, regraded, classes] = await Promise.all([
    getOpenAttempts(userId),
    getFinishedAttempts(userId),
    getPast(userId),
    sourcesOf(userId),
    getLateAnswers(userId),
    getRegraded(userId),
    getBesideClasses(viewer, { now }),
  ]);
  const told = past.flatMap(({ articleId, reviews }) => {
    const source = sources(articleId);
    return reviews.flatMap((review) => toldOf(review, source, regraded) ?? []);
  });
  const weekly = byWeek(told);
  const activity = activeDays(daysAnswered(past, late));
  const active = new Set(activity.map(({ day }) => day));
  const mondays = activity[0] ? mondaysOf(activity[0].day, today, weeksTold) : [];
  return {
    today,
    open,
    finished,
    shares: sharesOf(told),
    topics: sharesBy(told, ({ topic }) => topic),
    outlets: sharesBy(told, ({ outlet }) => outlet),
    ...standingsByWeek(past, weekShares(weekly, active, mondays), today),
    comparison: comparisonOf(weekly, active, mondays),
    classes,
    activity,
    streak: streakOf(active, today),
  };
}

function standingsByWeek(past: readonly PastCard[], weeks: readonly WeekShares[], today: Day) {
  const ends = weeks.map(({ monday }) => addDays(monday, 6)).map((sunday) => (sunday < today ? sunday : today));
  const stood = past.map(({ reviews }) => standingsOf(reviews, ends));
  const standingAt = (at: number) => stood.map((standings) => standings[at] ?? null);
  const counts = countsOf(stood, ends.length);
  return {
    weeks: weeks.map((week, at) => ({ ...week, standings: counts[at] ?? nowhere })),
    shift: shiftOf(standingAt(weeks.length - 2), standingAt(weeks.length - 1)),
  };
}

const nowhere: Standings = { forgotten: 0, shaky: 0, firm: 0, mastered: 0 };

/** The day of every answer: of a review, or of an answer in a quiz when it was given, though its verdict came later. */
function daysAnswered(past: readonly PastCard[], late: ReadonlyMap<string, Day>): readonly Day[] {
  const reviews = past.flatMap((card) => card.reviews);
  const atOnce = reviews.filter(({ answerId }) => answerId === null || !late.has(answerId));
  return [...atOnce.map(({ day }) => day), ...late.values()];
}
