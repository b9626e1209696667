import {
  addDays,
  type Day,
  dayOf,
  expectedRecall,
  forecast,
  type Load,
  type Plan,
  planFor,
  queueOf,
  recallKeptUp,
  type Waiting,
} from '@/core/review';
import { db } from '@/lib/db';
import { timeZone } from '@/lib/time-zone';
import { isOwner, type Viewer } from '@/lib/viewer';
import { memoryColumns, memoryOf } from '../commands/memory';
import { silentCards } from './silent-cards';

export type StudyPlan = { readonly dailyCap: number; readonly targetDay: Day | null };

/** What is asked today. */
export type Today = {
  readonly today: Day;
  /** In order: card ids, at most what the day has room for. */
  readonly cards: readonly string[];
  /** Due, but over what a day has room for: they wait for tomorrow. */
  readonly waiting: number;
  readonly doneToday: number;
};

export type Queue = Today & {
  readonly plan: StudyPlan;
  /** Facts with a memory, those laid aside not counted. */
  readonly facts: number;
  /** The next day that anything is due; null for none. */
  readonly nextDay: Day | null;
  /** Reviews a day from today on; to the target day when there is one, else for two weeks. */
  readonly load: readonly Load[];
  /** Facts expected to be recalled on `day`, with the reviews and without any. */
  readonly recall: { readonly day: Day; readonly kept: number; readonly idle: number };
};

export const usualPlan: StudyPlan = { dailyCap: 20, targetDay: null };
const fortnight = 14;
const inAMonth = 30;

/** What the viewer is asked today. Null for a visitor, who has nothing yet. */
export async function getToday(viewer: Viewer, { now }: { now: Date }): Promise<Today | null> {
  if (!isOwner(viewer)) return null;
  return todayOf(await deskOf(viewer.userId, now));
}

/** What the viewer has to review, today and later, and what it brings. Null for a visitor, who has nothing yet. */
export async function getQueue(viewer: Viewer, { now }: { now: Date }): Promise<Queue | null> {
  if (!isOwner(viewer)) return null;
  const desk = await deskOf(viewer.userId, now);
  const { today, plan, planned, cards } = desk;
  const memories = cards.map(({ memory }) => memory);
  const day = plan.targetDay ?? addDays(today, inAMonth);
  return {
    ...todayOf(desk),
    plan,
    facts: cards.length,
    nextDay: nextAfter(today, planned ? [...planned.next.values()] : memories.map(({ dueOn }) => dueOn)),
    load: planned ? planned.load : forecast(memories, today, fortnight),
    recall: {
      day,
      kept: planned ? planned.kept : recallKeptUp(memories, today, day),
      idle: expectedRecall(memories, day),
    },
  };
}

/** The cards that do not rest, the plan as it holds today, and how its target day spreads them. */
type Desk = {
  readonly today: Day;
  readonly plan: StudyPlan;
  readonly cards: readonly Waiting[];
  readonly planned: Plan | null;
  readonly doneToday: number;
};

async function deskOf(userId: string, now: Date): Promise<Desk> {
  const today = dayOf(now, timeZone());
  const [cards, { dailyCap, targetDay }, doneToday] = await Promise.all([
    cardsOf(userId),
    planOf(userId),
    reviewsOn(userId, today),
  ]);
  const target = targetDay !== null && targetDay > today ? targetDay : null;
  const planned = target === null ? null : planFor(cards, today, { day: target, cap: dailyCap });
  return { today, plan: { dailyCap, targetDay: target }, cards, planned, doneToday };
}

function todayOf({ today, plan, cards, planned, doneToday }: Desk): Today {
  const due = planned
    ? cards.filter(({ id, memory }) => memory.reviewedOn < today && (planned.next.get(id) ?? '9999') <= today)
    : cards.filter(({ memory }) => memory.dueOn <= today);
  // A target day may ask a fact before it is due.
  const asked = due.map((card) => ({ ...card, memory: { ...card.memory, dueOn: today } }));
  const ordered = queueOf(asked, today, Math.max(0, plan.dailyCap - doneToday));
  return { today, cards: ordered.map(({ id }) => id), waiting: due.length - ordered.length, doneToday };
}

function nextAfter(today: Day, days: readonly Day[]): Day | null {
  return days.filter((day) => day > today).sort()[0] ?? null;
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

async function planOf(userId: string): Promise<StudyPlan> {
  return (
    (await db.studyPlan.findUnique({ where: { userId }, select: { dailyCap: true, targetDay: true } })) ?? usualPlan
  );
}

/** Answers of the daily queue; those of quizzes and practices take no room of the day. */
function reviewsOn(userId: string, day: Day): Promise<number> {
  return db.review.count({ where: { card: { userId }, day, answerId: null, practiceItemId: null, undoneAt: null } });
}
