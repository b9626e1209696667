import type { Day } from './day.ts';
import { cardsFrom, courseFor, type Pace, type Planned, pickOf } from './plan.ts';

/** A fact that waits to be asked, with what it shares with others: facts of one article are not asked one after the other while there are others. */
export type Waiting = Planned & { readonly articleId: string };

export type DayQueue<Card extends Waiting> = {
  readonly cards: readonly Card[];
  /** Due, but left to later days. */
  readonly waiting: number;
};

/** What is asked on a day: the likeliest forgotten of what is due, or what the way to a target asks; facts of one article apart from each other. */
export function queueOf<Card extends Waiting>(cards: readonly Card[], day: Day, pace: Pace): DayQueue<Card> {
  const course = courseFor(day, pace, cards.length);
  const room = { cap: pace.cap, done: pace.done ?? 0 };
  const { asked, waiting } = pickOf(cardsFrom(cards, day), 0, room, course);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return { cards: apart(asked.flatMap(({ id }) => byId.get(id) ?? [])), waiting };
}

/** The order is kept but for what would stand beside another of its article. */
function apart<Card extends Waiting>(cards: readonly Card[]): readonly Card[] {
  const left = [...cards];
  const ordered: Card[] = [];
  while (left.length > 0) {
    const last = ordered.at(-1)?.articleId;
    const next = left.findIndex(({ articleId }) => articleId !== last);
    ordered.push(...left.splice(Math.max(0, next), 1));
  }
  return ordered;
}
