import { addDays, type Day, daysBetween, laterOf } from './day.ts';
import { type Memory, remember, retrievability } from './memory.ts';
import { type Card, cardsFrom, courseFor, type Pace, type Planned, pickOf } from './plan.ts';

/** A day of reviews, and how many facts are asked on it. */
export type Load = { readonly day: Day; readonly reviews: number };

/** What happens from today to the day before another if every day asks what it is to ask and every answer is right. */
export type Forecast = {
  /** The next day that each fact is asked on, by id; none for those that are not asked before the day. */
  readonly next: ReadonlyMap<string, Day>;
  readonly load: readonly Load[];
  /** Facts that are expected to be recalled on the day with these reviews, and if nothing is asked any more. */
  readonly kept: number;
  readonly idle: number;
};

/** How many facts of a list are expected to be recalled on a day: the sum of their chances. */
export function expectedRecall(memories: readonly Memory[], day: Day): number {
  return memories.reduce((sum, memory) => sum + retrievability(memory, day), 0);
}

/** The days from `today` to the one before `until`, day by day as `queueOf` asks on them. A target of the pace must be `until`. */
export function forecast(cards: readonly Planned[], today: Day, until: Day, pace: Pace): Forecast {
  const course = courseFor(today, pace, cards.length);
  const all = cardsFrom(cards, today);
  let open = all;
  const next = new Map<string, Day>();
  const load: Load[] = [];
  for (let at = 0; at < daysBetween(today, until); at += 1) {
    const day = addDays(today, at);
    const done = at === 0 ? (pace.done ?? 0) : 0;
    const { asked, dropped } = pickOf(open, at, { cap: pace.cap, done }, course);
    for (const card of asked) {
      if (!next.has(card.id)) next.set(card.id, day);
      answerRightly(card, today, at, course !== null && at >= course.stretchAt);
    }
    if (dropped.size > 0) open = open.filter((card) => !dropped.has(card));
    load.push({ day, reviews: asked.length });
  }
  const memories = (of: readonly { readonly memory: Memory }[]) => of.map(({ memory }) => memory);
  return {
    next,
    load,
    kept: expectedRecall(memories(all), until),
    idle: expectedRecall(memories(cards), until),
  };
}

function answerRightly(card: Card, today: Day, at: number, inStretch: boolean): void {
  const day = addDays(today, at);
  // A clock that was set back leaves an answer of a later day.
  card.memory = remember(card.memory, laterOf(day, card.memory.reviewedOn), 'good');
  card.reviewedAt = daysBetween(today, card.memory.reviewedOn);
  card.dueAt = daysBetween(today, card.memory.dueOn);
  if (inStretch) card.asked = 'right';
}
