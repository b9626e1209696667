import {
  type Day,
  dayOf,
  type Forecast,
  forecast,
  type Pace,
  type Planned,
  stretchFrom,
  type Waiting,
} from '@/core/review';
import { db } from '@/lib/db';
import { timeZone } from '@/lib/time-zone';
import { memoryColumns, memoryOf } from '../commands/memory';
import { silentCards } from './silent-cards';

export type StudyPlan = { readonly dailyCap: number; readonly targetDay: Day | null };

/** What a learner's queue follows from on a day: the cards that do not rest, and the plan as it holds on that day. */
export type Desk = {
  readonly today: Day;
  /** A target day that has come is none any more. */
  readonly plan: StudyPlan;
  readonly pace: Pace;
  /** The day from which every fact is asked once more for the target; null without one. */
  readonly stretchFrom: Day | null;
  readonly cards: readonly Waiting[];
  readonly doneToday: number;
};

const usualCap = 20;

export async function deskOf(userId: string, now: Date): Promise<Desk> {
  const today = dayOf(now, timeZone());
  const [cards, kept, done] = await Promise.all([cardsOf(userId), planOf(userId), reviewsOn(userId, today)]);
  const cap = kept?.dailyCap ?? usualCap;
  const targetDay = aheadOf(today, kept);
  const plan = { dailyCap: cap, targetDay };
  if (targetDay === null) return { today, plan, pace: { cap, done }, stretchFrom: null, cards, doneToday: done };
  const setAt = kept?.targetSetAt ?? new Date(0);
  const target = { day: targetDay, since: dayOf(setAt, timeZone()) };
  const from = stretchFrom(target, cap, cards.length);
  const asked = from > today ? new Map<string, Planned['asked']>() : await askedSince(userId, from, setAt);
  return {
    today,
    plan,
    pace: { cap, done, target },
    stretchFrom: from,
    cards: cards.map((card) => ({ ...card, asked: asked.get(card.id) })),
    doneToday: done,
  };
}

/** The way to a target day; null without one. */
export type Course = { readonly target: Day; readonly forecast: Forecast } | null;

/** The way to the target day, by which facts are asked before and after they are due; null when nothing is aimed at, and the memory of each says when it is asked. */
export async function courseOf(userId: string, now: Date): Promise<Course> {
  const target = aheadOf(dayOf(now, timeZone()), await planOf(userId));
  if (target === null) return null;
  const { cards, today, pace } = await deskOf(userId, now);
  return { target, forecast: forecast(cards, today, target, pace) };
}

function aheadOf(today: Day, plan: { readonly targetDay: Day | null } | null): Day | null {
  return plan?.targetDay && plan.targetDay > today ? plan.targetDay : null;
}

async function cardsOf(userId: string): Promise<readonly Waiting[]> {
  const rows = await db.card.findMany({
    where: { userId, restedAt: null },
    select: { id: true, articleId: true, fingerprint: true, ...memoryColumns },
  });
  const silent = await silentCards(userId, rows);
  const asked = rows.filter(({ id }) => !silent.has(id));
  return asked.map(({ id, articleId, fingerprint: _, ...memory }) => ({ id, articleId, memory: memoryOf(memory) }));
}

function planOf(userId: string) {
  const select = { dailyCap: true, targetDay: true, targetSetAt: true } as const;
  return db.studyPlan.findUnique({ where: { userId }, select });
}

/** Answers of the daily queue; those of quizzes and practices take no room of the day. */
const ofQueue = { answerId: null, practiceItemId: null } as const;

function reviewsOn(userId: string, day: Day): Promise<number> {
  return db.review.count({ where: { card: { userId }, day, ...ofQueue, undoneAt: null } });
}

/** The cards that the queue asked since a day and a moment, and how each was answered last, wherever that was. */
async function askedSince(userId: string, day: Day, moment: Date): Promise<ReadonlyMap<string, Planned['asked']>> {
  const reviews = await db.review.findMany({
    where: { card: { userId }, day: { gte: day }, reviewedAt: { gte: moment }, undoneAt: null },
    orderBy: [{ reviewedAt: 'asc' }, { id: 'asc' }],
    select: { cardId: true, rating: true, answerId: true, practiceItemId: true },
  });
  const asked = new Map<string, Planned['asked']>();
  for (const { cardId, rating, answerId, practiceItemId } of reviews) {
    const byQueue = answerId === null && practiceItemId === null;
    if (byQueue || asked.has(cardId)) asked.set(cardId, rating === 'again' ? 'wrong' : 'right');
  }
  return asked;
}
