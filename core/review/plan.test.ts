import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  type Day,
  daysBetween,
  expectedRecall,
  forecast,
  type Memory,
  type Pace,
  queueOf,
  type Rating,
  remember,
  retrievability,
  stretchFrom,
  type Waiting,
} from './index.ts';

const today = '2026-11-29';
const inDays = (count: number) => addDays(today, count);
const target = (days: number) => ({ day: inDays(days), since: today });

/** What was answered before today, each on its day or later. */
const memories: fc.Arbitrary<Memory> = fc
  .record({
    first: fc.integer({ min: 1, max: 120 }),
    answers: fc.array(
      fc.record({
        rating: fc.constantFrom<Rating>('again', 'good', 'good', 'hard'),
        late: fc.integer({ min: 0, max: 20 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ first, answers }) => {
    let memory = remember(undefined, inDays(-first), answers[0]?.rating ?? 'good');
    for (const { rating, late } of answers.slice(1)) {
      const day = addDays(memory.dueOn, late);
      if (day < today) memory = remember(memory, day, rating);
    }
    return memory;
  });

const named = (all: readonly Memory[]): readonly Waiting[] =>
  all.map((memory, at) => ({ id: `f${String(at).padStart(3, '0')}`, articleId: `a${at % 5}`, memory }));

/** Facts of a few weeks ago, with none to three right answers since: some long due, some firm. */
const usual = (count: number) =>
  named(
    Array.from({ length: count }, (_, at) => {
      let memory = remember(undefined, inDays(-20 - (at % 5)), 'good');
      for (let more = 0; more < at % 4; more += 1)
        memory = remember(memory, memory.dueOn < today ? memory.dueOn : inDays(-1), 'good');
      return memory;
    }),
  );

type Asked = { readonly id: string; readonly day: Day };

/** The days until another as they are lived: the queue is made anew after every answer. */
function live(cards: readonly Waiting[], until: Day, pace: Pace, answer: (asked: Asked, times: number) => Rating) {
  const from = pace.target ? stretchFrom(pace.target, pace.cap, cards.length) : until;
  const asked: Asked[] = [];
  let standing = cards;
  for (let day = today; day < until; day = addDays(day, 1)) {
    for (let done = 0; ; done += 1) {
      const next = queueOf(standing, day, { ...pace, done }).cards[0];
      if (!next) break;
      const times = asked.filter(({ id }) => id === next.id).length;
      const rating = answer({ id: next.id, day }, times);
      asked.push({ id: next.id, day });
      const state = day < from ? {} : { asked: rating === 'again' ? ('wrong' as const) : ('right' as const) };
      standing = standing.map((card) =>
        card.id === next.id ? { ...card, memory: remember(card.memory, day, rating), ...state } : card,
      );
    }
  }
  const load = Array.from({ length: daysBetween(today, until) }, (_, at) => ({
    day: inDays(at),
    reviews: asked.filter(({ day }) => day === inDays(at)).length,
  }));
  const recalled = expectedRecall(
    standing.map(({ memory }) => memory),
    until,
  );
  return { asked, load, recalled };
}

const rightly = () => 'good' as const;
const counts = (load: readonly { readonly reviews: number }[]) => load.map(({ reviews }) => reviews);

const plans = fc.record({
  all: fc.array(memories, { minLength: 1, maxLength: 40 }),
  days: fc.integer({ min: 1, max: 20 }),
  cap: fc.integer({ min: 1, max: 12 }),
});

describe('towards a target day, every answer right', () => {
  test('what is told on the first day is what happens, and what is recalled', () => {
    fc.assert(
      fc.property(plans, ({ all, days, cap }) => {
        const cards = named(all);
        const pace = { cap, target: target(days) };
        const told = forecast(cards, today, inDays(days), pace);
        const lived = live(cards, inDays(days), pace, rightly);
        expect(lived.load).toEqual(told.load);
        expect(lived.recalled).toBeCloseTo(told.kept, 9);
        for (const { id } of cards) expect(lived.asked.find((one) => one.id === id)?.day).toBe(told.next.get(id));
      }),
      { numRuns: 60 },
    );
  });

  test('the last days ask each fact once, evenly within one, never over the cap; those that have room for all ask all', () => {
    fc.assert(
      fc.property(plans, ({ all, days, cap }) => {
        const cards = named(all);
        const pace = { cap, target: target(days) };
        const from = stretchFrom(pace.target, cap, cards.length);
        const { asked, load } = live(cards, inDays(days), pace, rightly);
        const last = asked.filter(({ day }) => day >= from).map(({ id }) => id);
        expect(new Set(last).size).toBe(last.length);
        expect(last.length).toBe(Math.min(cards.length, cap * daysBetween(from, inDays(days))));
        const inLast = counts(load.filter(({ day }) => day >= from));
        expect(Math.max(...inLast) - Math.min(...inLast)).toBeLessThanOrEqual(1);
        expect(Math.max(...counts(load))).toBeLessThanOrEqual(cap);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    [35, 7, 20, [5, 5, 5, 5, 5, 5, 5]],
    [70, 7, 20, [10, 10, 10, 10, 10, 10, 10]],
    [100, 3, 5, [5, 5, 5]],
    [13, 5, 1, [1, 1, 1, 1, 1]],
    [24, 7, 20, [4, 4, 4, 3, 3, 3, 3]],
  ])('%d facts, %d days, %d a day at most', (count, days, cap, load) => {
    const pace = { cap, target: target(days) };
    const told = forecast(usual(count), today, inDays(days), pace);
    const lived = live(usual(count), inDays(days), pace, rightly);
    expect([counts(told.load), counts(lived.load)]).toEqual([load, load]);
    expect(told.kept).toBeCloseTo(lived.recalled, 9);
    expect(told.kept).toBeGreaterThan(told.idle);
  });

  test('before the last days, what is due is asked as ever, up to the cap', () => {
    const cards = usual(40);
    const due = cards.filter(({ memory }) => memory.dueOn <= today).length;
    const { cards: asked, waiting } = queueOf(cards, today, { cap: 8, target: target(20) });
    expect(asked.map(({ id }) => id).sort()).toEqual(
      queueOf(cards, today, { cap: 8 })
        .cards.map(({ id }) => id)
        .sort(),
    );
    expect([asked.length, waiting]).toEqual([8, due - 8]);
  });

  test('what is due goes first, the likeliest forgotten before all; then the firmest, and the shakiest last', () => {
    const memory = remember(undefined, inDays(-4), 'good');
    const of = (stability: number, due: number) => ({ ...memory, stability, dueOn: inDays(due) });
    const cards = named([of(9, 5), of(40, 36), of(3, -1), of(1, -3), of(20, 16)]);
    const { next } = forecast(cards, today, inDays(5), { cap: 20, target: target(5) });
    expect(cards.map(({ id }) => daysBetween(today, next.get(id) ?? ''))).toEqual([4, 2, 1, 0, 3]);
  });

  test('where there is no room for all, those are asked that gain most', () => {
    const memory = remember(undefined, inDays(-4), 'good');
    const cards = named([90, 1, 60, 2, 120].map((stability) => ({ ...memory, stability })));
    const { next } = forecast(cards, today, inDays(2), { cap: 1, target: target(2) });
    expect([...next.keys()].sort()).toEqual(['f001', 'f003']);
  });

  test('facts asked today take room of today, and the rest is spread over the days that are left', () => {
    const asked = usual(21).map((card, at) =>
      at < 3 ? { ...card, memory: remember(card.memory, today, 'good'), asked: 'right' as const } : card,
    );
    const { load } = forecast(asked, today, inDays(7), { cap: 20, done: 3, target: target(7) });
    expect(counts(load)).toEqual([0, 3, 3, 3, 3, 3, 3]);
  });
});

describe('towards a target day, a wrong answer', () => {
  test('comes again before the day where there is room, and adds nothing to today', () => {
    fc.assert(
      fc.property(
        fc.array(memories, { minLength: 2, maxLength: 20 }),
        fc.integer({ min: 3, max: 10 }),
        fc.nat(),
        (all, days, which) => {
          const cards = named(all);
          const missed = cards[which % cards.length]?.id;
          const pace = { cap: 20, target: target(days) };
          const from = stretchFrom(pace.target, 20, cards.length);
          const wrongly = ({ id, day }: Asked, times: number) =>
            id === missed && times === 0 && day >= from ? 'again' : 'good';
          const { asked } = live(cards, inDays(days), pace, wrongly);
          const own = asked.filter(({ id, day }) => id === missed && day >= from).map(({ day }) => day);
          const first = asked.find(({ id }) => id === missed)?.day ?? '';
          const wasMissed = first >= from && first < inDays(days - 1);
          if (wasMissed) expect(own).toHaveLength(2);
          expect(new Set(own).size).toBe(own.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('comes tomorrow when nothing is likelier forgotten', () => {
    const firm = { ...remember(undefined, inDays(-4), 'good'), stability: 60, dueOn: inDays(56) };
    const missed = { ...remember(firm, today, 'again') };
    const cards = named([missed, firm, firm, firm]).map((card, at) =>
      at === 0 ? { ...card, asked: 'wrong' as const } : card,
    );
    const pace = { cap: 20, done: 1, target: target(3) };
    expect(queueOf(cards, today, pace).cards.map(({ id }) => id)).not.toContain('f000');
    expect(forecast(cards, today, inDays(3), pace).next.get('f000')).toBe(inDays(1));
  });
});

describe('without a target day', () => {
  test('what is told is what happens if every answer is right, under the cap', () => {
    fc.assert(
      fc.property(plans, ({ all, days, cap }) => {
        const cards = named(all);
        const told = forecast(cards, today, inDays(days), { cap });
        const lived = live(cards, inDays(days), { cap }, rightly);
        expect(lived.load).toEqual(told.load);
        expect(lived.recalled).toBeCloseTo(told.kept, 9);
        expect(Math.max(...counts(told.load))).toBeLessThanOrEqual(cap);
        expect(told.kept).toBeGreaterThanOrEqual(told.idle - 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  test('what is due later is asked on its day; what is overdue today', () => {
    const memory = remember(undefined, today, 'good');
    const due = daysBetween(today, memory.dueOn);
    const told = forecast(named([memory]), today, inDays(due + 1), { cap: 20 });
    expect(counts(told.load)).toEqual([...Array.from({ length: due }, () => 0), 1]);
    expect(counts(forecast(named([memory]), inDays(50), inDays(51), { cap: 20 }).load)).toEqual([1]);
  });

  test('kept up, a fact is recalled on a day as its last review before the day leaves it', () => {
    const first = remember(undefined, today, 'good');
    const second = remember(first, first.dueOn, 'good');
    const day = addDays(first.dueOn, 1);
    const kept = (until: Day) => forecast(named([first]), today, until, { cap: 20 }).kept;
    expect(kept(day)).toBe(retrievability(second, day));
    expect(kept(first.dueOn)).toBe(retrievability(first, first.dueOn));
  });

  test('a cap that leaves much unasked keeps less, and is told so', () => {
    const kept = (cap: number) => forecast(usual(100), today, inDays(3), { cap }).kept;
    expect(kept(5)).toBeLessThan(kept(50) - 1);
    expect(kept(5)).toBeCloseTo(live(usual(100), inDays(3), { cap: 5 }, rightly).recalled, 9);
  });
});

test('expected recall is a sum of chances', () => {
  const memory = remember(undefined, today, 'good');
  expect(expectedRecall([memory, memory], today)).toBeCloseTo(2, 5);
  expect(expectedRecall([], today)).toBe(0);
});

test.each([
  ['a week', 20, 35, 30, 23],
  ['as many days as the cap makes needed', 5, 50, 30, 20],
  ['since it was set, when that is later', 20, 35, 4, 0],
])('the last days before a target are %s', (_, cap, count, days, from) =>
  expect(stretchFrom(target(days), cap, count)).toBe(inDays(from)),
);
