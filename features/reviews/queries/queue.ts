import {
  addDays,
  type Day,
  dayOf,
  expectedRecall,
  forecast,
  isLeech,
  type Load,
  type Memory,
  planFor,
  queueOf,
  type Waiting,
} from '@/core/review';
import { db } from '@/lib/db';
import { timeZone } from '@/lib/time-zone';
import type { Viewer } from '@/lib/viewer';
import { memoryColumns, memoryOf } from '../commands/memory';

export type StudyPlan = { readonly dailyCap: number; readonly targetDay: Day | null };

export type Queue = {
  readonly today: Day;
  readonly plan: StudyPlan;
  /** Facts with a memory, those laid aside not counted. */
  readonly facts: number;
  /** What is asked today, in order: card ids, at most what the day has room for. */
  readonly cards: readonly string[];
  /** Due, but over what a day has room for: they wait for tomorrow. */
  readonly waiting: number;
  readonly doneToday: number;
  /** The next day that anything is due; null for none. */
  readonly nextDay: Day | null;
  /** Reviews a day from today on; to the target day when there is one, else for two weeks. */
  readonly load: readonly Load[];
  /** Facts expected to be recalled on `day`, with the reviews and without any. */
  readonly recall: { readonly day: Day; readonly kept: number; readonly idle: number };
  readonly leeches: readonly Leech[];
};

export type Leech = { readonly cardId: string; readonly lapses: number; readonly rested: boolean } & FactWords;
type FactWords = { readonly text: string; readonly language: 'id' | 'en'; readonly slug: string };

export const usualPlan: StudyPlan = { dailyCap: 20, targetDay: null };
const fortnight = 14;
const inAMonth = 30;

/** What the viewer has to review. Null for a visitor, who has nothing yet. */
export async function getQueue(viewer: Viewer, { now }: { now: Date }): Promise<Queue | null> {
  if (viewer.kind !== 'guest' && viewer.kind !== 'member') return null;
  const { userId } = viewer;
  const today = dayOf(now, timeZone());
  const [all, plan, doneToday] = await Promise.all([cardsOf(userId), planOf(userId), reviewsOn(userId, today)]);
  const cards = all.filter(({ rested }) => !rested);
  const memories = cards.map(({ memory }) => memory);
  const target = plan.targetDay !== null && plan.targetDay > today ? plan.targetDay : null;
  const planned = target === null ? null : planFor(cards, today, { day: target, cap: plan.dailyCap });
  const due = planned
    ? cards.filter(({ id, memory }) => isFor(today, planned.next.get(id)) && memory.reviewedOn < today)
    : cards.filter(({ memory }) => memory.dueOn <= today);
  const room = Math.max(0, plan.dailyCap - doneToday);
  const asked = queueOf(
    due.map((card) => ({ ...card, memory: { ...card.memory, dueOn: today } })),
    today,
    room,
  );
  const recallDay = target ?? addDays(today, inAMonth);
  const idle = expectedRecall(memories, recallDay);
  return {
    today,
    plan: { ...plan, targetDay: target },
    facts: cards.length,
    cards: asked.map(({ id }) => id),
    waiting: due.length - asked.length,
    doneToday,
    nextDay: nextAfter(today, planned ? [...planned.next.values()] : memories.map(({ dueOn }) => dueOn)),
    load: planned ? planned.load : forecast(memories, today, fortnight),
    recall: {
      day: recallDay,
      kept: planned ? planned.kept : planFor(cards, today, { day: recallDay, cap: plan.dailyCap }).kept,
      idle,
    },
    leeches: await leechesOf(all.filter(({ memory }) => isLeech(memory))),
  };
}

function isFor(today: Day, day: Day | undefined): boolean {
  return day !== undefined && day <= today;
}

function nextAfter(today: Day, days: readonly Day[]): Day | null {
  return days.filter((day) => day > today).sort()[0] ?? null;
}

type Held = Waiting & { readonly fingerprint: string; readonly rested: boolean; readonly memory: Memory };

async function cardsOf(userId: string): Promise<Held[]> {
  const rows = await db.card.findMany({
    where: { userId },
    select: { id: true, articleId: true, fingerprint: true, restedAt: true, ...memoryColumns },
  });
  return rows.map(({ id, articleId, fingerprint, restedAt, ...memory }) => ({
    id,
    articleId,
    fingerprint,
    rested: restedAt !== null,
    memory: memoryOf(memory),
  }));
}

async function planOf(userId: string): Promise<StudyPlan> {
  return (
    (await db.studyPlan.findUnique({ where: { userId }, select: { dailyCap: true, targetDay: true } })) ?? usualPlan
  );
}

/** Answers of the daily queue; those of quizzes take no room of the day. */
function reviewsOn(userId: string, day: Day): Promise<number> {
  return db.review.count({ where: { card: { userId }, day, answerId: null, undoneAt: null } });
}

async function leechesOf(cards: readonly Held[]): Promise<readonly Leech[]> {
  return Promise.all(
    cards.map(async ({ id, articleId, fingerprint, rested, memory }) => ({
      cardId: id,
      lapses: memory.lapses,
      rested,
      ...(await factWords(articleId, fingerprint)),
    })),
  );
}

/** A fact in the words of the newest version of its article that tells it. */
async function factWords(articleId: string, fingerprint: string): Promise<FactWords> {
  const fact = await db.fact.findFirstOrThrow({
    where: { fingerprint, articleVersion: { articleId } },
    orderBy: { articleVersion: { number: 'desc' } },
    select: { text: true, articleVersion: { select: { language: true, article: { select: { slug: true } } } } },
  });
  return { text: fact.text, language: fact.articleVersion.language, slug: fact.articleVersion.article.slug };
}
