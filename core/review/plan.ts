import { addDays, type Day, daysBetween, laterOf } from './day.ts';
import { faded, type Memory, remember, retrievability } from './memory.ts';

/** A fact with a memory, and how it was answered last since the last stretch before the target day began: `right` also in part; undefined when the queue has not asked it since. */
export type Planned = { readonly id: string; readonly memory: Memory; readonly asked?: 'right' | 'wrong' };

/** A day that someone wants to know the facts on, such as that of an exam, and the day since when it is aimed at. */
export type Target = { readonly day: Day; readonly since: Day };

/** How much is asked. */
export type Pace = {
  /** At most so many facts a day. */
  readonly cap: number;
  /** Asked today already. */
  readonly done?: number;
  /** Lies ahead. */
  readonly target?: Target;
};

/** A card as it stands while days pass; days are counted from today. */
export type Card = {
  readonly id: string;
  memory: Memory;
  reviewedAt: number;
  dueAt: number;
  asked: Planned['asked'];
};

/** Where the target day and the stretch before it lie, counted from today. */
export type Course = { readonly target: Day; readonly targetAt: number; readonly stretchAt: number };

/** What a day asks, in order; what of the due has to wait; and what no day before the target has room for. */
export type Pick = {
  readonly asked: readonly Card[];
  readonly waiting: number;
  readonly dropped: ReadonlySet<Card>;
};

type Room = { readonly cap: number; readonly done: number };

const shortestStretch = 7;
const none: ReadonlySet<Card> = new Set();

/**
 * The first of the last days before a target, in which every fact is asked once more: as many days as the cap makes needed, a week at least, none before the target was set.
 * `count` is how many facts there are.
 */
export function stretchFrom({ day, since }: Target, cap: number, count: number): Day {
  const first = addDays(day, -Math.max(shortestStretch, Math.ceil(count / Math.max(1, cap))));
  return laterOf(first, since);
}

export function courseFor(today: Day, { cap, target }: Pace, count: number): Course | null {
  if (!target) return null;
  const stretchAt = daysBetween(today, stretchFrom(target, cap, count));
  return { target: target.day, targetAt: daysBetween(today, target.day), stretchAt };
}

export function cardsFrom(cards: readonly Planned[], today: Day): readonly Card[] {
  return cards.map(({ id, memory, asked }) => ({
    id,
    memory,
    reviewedAt: daysBetween(today, memory.reviewedOn),
    dueAt: daysBetween(today, memory.dueOn),
    asked,
  }));
}

/**
 * What is asked `at` days from today when `done` facts were asked on that day already. It follows from the cards alone, as each answer leaves them: so what is told on the first day is what
 * happens when every answer is right.
 */
export function pickOf(cards: readonly Card[], at: number, room: Room, course: Course | null): Pick {
  if (course && at >= course.stretchAt) return pickInStretch(cards, at, room, course);
  const due = cards.filter(({ dueAt }) => dueAt <= at);
  const asked = firstOf(due, Math.max(0, room.cap - room.done), byFading(at));
  return { asked, waiting: due.length - asked.length, dropped: none };
}

/**
 * Every fact once, about equally many a day, and once more what was answered wrongly. What is due goes first, so that a day on which nobody comes costs little; of the rest the firmest go
 * first and the shakiest last, which leaves most on the target day. Where the days have no room for all, those are asked that gain most by it.
 */
function pickInStretch(cards: readonly Card[], at: number, { cap, done }: Room, course: Course): Pick {
  const daysLeft = course.targetAt - at;
  const left = cards.filter(({ asked }) => asked !== 'right');
  const dropped = withoutRoom(left, cap * daysLeft - done, course.target);
  // What was missed today is work for later days, and gives this one no more to do.
  const work = left.filter((card) => !dropped.has(card) && (card.asked !== 'wrong' || card.reviewedAt < at));
  const share = Math.min(cap, Math.ceil((work.length + done) / daysLeft));
  const ready = work.filter(({ reviewedAt }) => reviewedAt < at);
  const asked = firstOf(ready, Math.max(0, share - done), byNeed(at));
  const due = left.filter(({ dueAt }) => dueAt <= at).length;
  return { asked, waiting: due - asked.filter(({ dueAt }) => dueAt <= at).length, dropped };
}

function withoutRoom(cards: readonly Card[], room: number, target: Day): ReadonlySet<Card> {
  if (cards.length <= room) return none;
  const gains = cards.map((card) => ({ card, gain: gainOf(card.memory, target) }));
  gains.sort((one, other) => other.gain - one.gain || byId(one.card, other.card));
  return new Set(gains.slice(Math.max(0, room)).map(({ card }) => card));
}

/** What a right answer on the eve adds to recall on the day. */
function gainOf(memory: Memory, target: Day): number {
  const after = remember(memory, laterOf(addDays(target, -1), memory.reviewedOn), 'good');
  return retrievability(after, target) - retrievability(memory, target);
}

type Order = (one: Card, other: Card) => number;

const byId: Order = (one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** The likeliest forgotten first. */
const byFading =
  (at: number): Order =>
  (one, other) =>
    faded(other.memory, at - other.reviewedAt) - faded(one.memory, at - one.reviewedAt) || byId(one, other);

function byNeed(at: number): Order {
  const fading = byFading(at);
  const isDue = ({ dueAt }: Card) => dueAt <= at;
  return (one, other) => {
    if (isDue(one) !== isDue(other)) return isDue(one) ? -1 : 1;
    return isDue(one) ? fading(one, other) : other.memory.stability - one.memory.stability || byId(one, other);
  };
}

/** The first of a list in an order, without ordering all of it: a day asks few of thousands. */
function firstOf(cards: readonly Card[], count: number, order: Order): readonly Card[] {
  const first: Card[] = [];
  for (const card of cards) {
    const last = first.at(-1);
    if (first.length >= count && (!last || order(card, last) >= 0)) continue;
    first.splice(placeIn(first, card, order), 0, card);
    if (first.length > count) first.pop();
  }
  return first;
}

function placeIn(ordered: readonly Card[], card: Card, order: Order): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = ordered[middle];
    if (other && order(card, other) < 0) to = middle;
    else from = middle + 1;
  }
  return from;
}
