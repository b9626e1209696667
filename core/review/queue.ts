import type { Day } from './day.ts';
import { type Memory, retrievability } from './memory.ts';

/** A fact that waits to be asked, with what it shares with others. */
export type Waiting = {
  readonly id: string;
  /** Facts of one article are not asked one after the other while there are others. */
  readonly articleId: string;
  readonly memory: Memory;
};

/** What is due on a day, most likely forgotten first, at most `cap`; facts of one article apart from each other. */
export function queueOf<Card extends Waiting>(cards: readonly Card[], day: Day, cap: number): readonly Card[] {
  const due = cards
    .filter(({ memory }) => memory.dueOn <= day)
    .map((card) => ({ card, recall: retrievability(card.memory, day) }))
    .sort((one, other) => one.recall - other.recall || (one.card.id < other.card.id ? -1 : 1))
    .slice(0, Math.max(0, cap))
    .map(({ card }) => card);
  return apart(due);
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
