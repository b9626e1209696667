import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  isLeech,
  type Memory,
  queueOf,
  type Rating,
  ratingOf,
  remember,
  retrievability,
  standingOf,
} from './index.ts';

const today = '2026-11-28';
const ratings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];
const answered = (...given: readonly Rating[]) =>
  given.reduce<Memory | undefined>((memory, rating) => remember(memory, memory?.dueOn ?? today, rating), undefined) ??
  remember(undefined, today, 'good');

/** A memory after any answers, each on its day or later. */
const memories = fc
  .array(fc.record({ rating: fc.constantFrom(...ratings), late: fc.integer({ min: 0, max: 40 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((answers) =>
    answers.reduce<Memory | undefined>(
      (memory, { rating, late }) => remember(memory, addDays(memory?.dueOn ?? today, late), rating),
      undefined,
    ),
  )
  .filter((memory) => memory !== undefined);

describe('days', () => {
  test('are counted over the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-11-28', '2026-11-27')).toBe(-1);
  });

  test('begin at midnight of the place', () => {
    const moment = new Date('2026-11-28T17:30:00Z');
    expect(dayOf(moment, 'Asia/Jakarta')).toBe('2026-11-29');
    expect(dayOf(moment, 'Europe/London')).toBe('2026-11-28');
  });

  test.each(['28-11-2026', '2026-13-40', '', 'besok'])('"%s" is none', (day) =>
    expect(() => addDays(day, 1)).toThrow(/^Expected a day such as "2026-11-28", got/),
  );
});

describe('memory', () => {
  test('right answers on their day space themselves out; a wrong one comes again tomorrow', () => {
    const first = remember(undefined, today, 'good');
    const second = remember(first, first.dueOn, 'good');
    const third = remember(second, second.dueOn, 'again');
    expect(daysBetween(first.reviewedOn, first.dueOn)).toBeGreaterThanOrEqual(2);
    expect(daysBetween(second.reviewedOn, second.dueOn)).toBeGreaterThan(daysBetween(first.reviewedOn, first.dueOn));
    expect(daysBetween(third.reviewedOn, third.dueOn)).toBe(1);
    expect([third.reviews, third.lapses]).toEqual([3, 1]);
  });

  test('recall is certain on the day, and about what was asked for when it is due', () => {
    fc.assert(
      fc.property(memories, (memory) => {
        expect(retrievability(memory, memory.reviewedOn)).toBeCloseTo(1, 5);
        const due = daysBetween(memory.reviewedOn, memory.dueOn);
        if (due > 1 && due < 365) expect(retrievability(memory, memory.dueOn)).toBeGreaterThan(0.86);
        if (due > 1 && due < 365) expect(retrievability(memory, memory.dueOn)).toBeLessThan(0.94);
      }),
    );
  });

  test('recall only falls while nothing is answered', () => {
    fc.assert(
      fc.property(memories, fc.nat(300), fc.nat(300), (memory, one, more) => {
        const [early, late] = [addDays(memory.reviewedOn, one), addDays(memory.reviewedOn, one + more)];
        expect(retrievability(memory, late)).toBeLessThanOrEqual(retrievability(memory, early));
      }),
    );
  });

  test('a better answer never brings the fact sooner; two on one day make nothing stronger', () => {
    fc.assert(
      fc.property(memories, fc.nat(60), (memory, late) => {
        const day = addDays(memory.reviewedOn, late + 1);
        const due = ratings.map((rating) => daysBetween(day, remember(memory, day, rating).dueOn));
        expect(due).toEqual([...due].sort((one, other) => one - other));
        const again = remember(memory, memory.reviewedOn, 'good');
        expect(again.stability).toBeLessThanOrEqual(memory.stability + 1e-9);
      }),
    );
  });

  test('an answer from before the last one is refused', () => {
    const memory = remember(undefined, today, 'good');
    expect(() => remember(memory, '2026-11-27', 'good')).toThrow(/Expected a day from 2026-11-28 on, got 2026-11-27/);
  });

  test('a higher retention asks sooner', () => {
    const memory = answered('good', 'good', 'good');
    const [usual, more] = [0.9, 0.97].map((retention) => remember(memory, memory.dueOn, 'good', retention).dueOn);
    expect((more ?? '') < (usual ?? '')).toBe(true);
  });

  test.each([
    [1, false, 'good'],
    [1, true, 'hard'],
    [0.5, false, 'hard'],
    [0, false, 'again'],
    [0, true, 'again'],
  ] as const)('%d points, guessed %s: %s', (points, guessed, rating) => expect(ratingOf(points, guessed)).toBe(rating));
});

describe('standing', () => {
  test('goes from shaky to mastered and back', () => {
    expect(standingOf(answered('good'), today)).toBe('shaky');
    const long = answered('good', 'good', 'good', 'good');
    expect(standingOf(long, long.reviewedOn)).toBe('mastered');
    expect(standingOf(long, addDays(long.dueOn, 2000))).toBe('forgotten');
    expect(standingOf(answered('good', 'again'), today, 'again')).toBe('forgotten');
  });

  test('what is forgotten again and again is a leech', () => {
    const often = answered('good', 'again', 'good', 'again', 'good', 'again', 'good', 'again', 'good', 'again');
    expect([isLeech(often), isLeech(answered('again', 'again')), isLeech(answered('good', 'again'))]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('queue', () => {
  const card = (id: string, articleId: string, memory: Memory) => ({ id, articleId, memory });

  test('holds what is due, the likeliest forgotten first, up to the cap', () => {
    const fresh = remember(undefined, today, 'good');
    const weak = { ...fresh, stability: 1, dueOn: addDays(today, 1) };
    const cards = [
      card('a', 'x', fresh),
      card('b', 'y', weak),
      card('c', 'z', { ...fresh, dueOn: addDays(today, 99) }),
    ];
    expect(queueOf(cards, addDays(today, 9), { cap: 9 }).cards.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(queueOf(cards, addDays(today, 9), { cap: 1 }).cards.map(({ id }) => id)).toEqual(['b']);
    expect(queueOf(cards, today, { cap: 9 }).cards).toEqual([]);
    expect(queueOf(cards, addDays(today, 9), { cap: 0 })).toEqual({ cards: [], waiting: 2 });
  });

  test('keeps facts of one article apart where it can, and loses none', () => {
    const memory = remember(undefined, today, 'good');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 12 }), (articles) => {
        const cards = articles.map((article, at) => card(`c${at}`, article, memory));
        const { cards: queue } = queueOf(cards, memory.dueOn, { cap: 99 });
        expect(queue.map(({ id }) => id).sort()).toEqual(cards.map(({ id }) => id).sort());
        const beside = queue.filter(({ articleId }, at) => at > 0 && queue[at - 1]?.articleId === articleId).length;
        const others = new Set(articles).size;
        if (others > 1 && articles.length <= others) expect(beside).toBe(0);
      }),
    );
  });
});
