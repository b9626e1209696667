import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineOf, dueAt, isLate, phaseAt } from './clock';
import { drawItems } from './draw-items';
import { type OverridingRules, ownRules } from './rules';
import { shownIn, shownNow, tellables, wordsOf } from './shown';
import { standingOf } from './standing';
import { attemptsLeft, startRefusal } from './start';
import { usualRules } from './usual';

const noon = new Date('2026-11-28T12:00:00Z');
const minutes = (count: number) => new Date(noon.getTime() + count * 60_000);
const rules = { ...usualRules, extraSeconds: 0 };

const same: OverridingRules = {
  ...(Object.fromEntries(Object.keys(usualRules).map((name) => [name, null])) as Omit<
    OverridingRules,
    'label' | 'extraSeconds' | 'setAt'
  >),
  label: '',
  extraSeconds: 0,
  setAt: noon,
};

describe('whose rules', () => {
  test('without overrides they are those of the assignment', () => {
    expect(ownRules(usualRules, [])).toEqual({ ...usualRules, extraSeconds: 0 });
  });

  test('one for the pupil alone goes before one for a group, rule by rule; of two of a kind the one set last', () => {
    const group = { ...same, label: 'Remedial', limitSeconds: 60, attemptsAllowed: 5, setAt: minutes(9) };
    const later = { ...group, attemptsAllowed: 6, limitSeconds: null, setAt: minutes(10) };
    const alone = { ...same, limitSeconds: 120 };
    const own = ownRules(usualRules, [group, later, alone]);
    expect(own).toMatchObject({ limitSeconds: 120, attemptsAllowed: 6 });
  });

  test('what takes a rule away is a value: no limit, no password, nothing shown', () => {
    const strict = { ...usualRules, limitSeconds: 60, password: 'garuda', showsAfter: 'verdict key', sequential: true };
    const free = { ...same, limitSeconds: 0, password: '', showsAfter: '', sequential: false };
    expect(ownRules(strict, [free])).toMatchObject({
      limitSeconds: 0,
      password: '',
      showsAfter: '',
      sequential: false,
    });
  });

  test('what is answered in order is asked one by one, whichever of the two an override tells', () => {
    expect(ownRules({ ...usualRules, sequential: true }, [{ ...same, allAtOnce: true }]).allAtOnce).toBe(false);
    expect(ownRules({ ...usualRules, allAtOnce: true }, [{ ...same, sequential: true }]).allAtOnce).toBe(false);
    expect(ownRules(usualRules, [{ ...same, allAtOnce: true }]).allAtOnce).toBe(true);
  });

  test('of extra times the longest holds, whoever gave it', () => {
    const overrides = [300, 900, 60].map((extraSeconds) => ({ ...same, label: 'x', extraSeconds }));
    expect(ownRules(usualRules, overrides).extraSeconds).toBe(900);
  });
});

describe('the clock', () => {
  test.each([
    ['open without a window', {}, 'open'],
    ['waiting', { opensAt: minutes(1) }, 'waiting'],
    ['open at its opening', { opensAt: noon }, 'open'],
    ['closed at its close', { closesAt: noon }, 'closed'],
    ['open for who has extra time', { closesAt: noon, extraSeconds: 60 }, 'open'],
    ['late', { closesAt: noon, lateSeconds: 60 }, 'late'],
    ['closed after the late ones', { closesAt: minutes(-2), lateSeconds: 60 }, 'closed'],
  ] as const)('%s', (_, changed, phase) => {
    expect(phaseAt({ ...rules, ...changed }, noon)).toBe(phase);
  });

  test.each([
    ['nothing ends it', {}, 0, null],
    ['the limit', { limitSeconds: 600 }, 0, minutes(10)],
    ['the close, which is sooner', { limitSeconds: 600, closesAt: minutes(5) }, 0, minutes(5)],
    ['the end of the late ones', { limitSeconds: 600, closesAt: minutes(5), lateSeconds: 120 }, 0, minutes(7)],
    ['extra time, on top of the close', { limitSeconds: 600, closesAt: minutes(5), extraSeconds: 600 }, 0, minutes(15)],
    ['time that was added, on top of all', { closesAt: minutes(5), extraSeconds: 60 }, 120, minutes(8)],
  ] as const)('ends by %s', (_, changed, addedSeconds, deadline) => {
    expect(deadlineOf({ ...rules, ...changed }, { startedAt: noon, addedSeconds })).toEqual(deadline);
  });

  test('law: more extra time never ends an attempt sooner, nor makes it late', () => {
    const seconds = fc.integer({ min: 0, max: 10_000 });
    const window = fc.record({ limitSeconds: seconds, lateSeconds: seconds, extraSeconds: seconds, close: seconds });
    fc.assert(
      fc.property(window, seconds, seconds, ({ close, ...changed }, more, finish) => {
        const one = { ...rules, ...changed, closesAt: new Date(noon.getTime() + close * 1000) };
        const other = { ...one, extraSeconds: one.extraSeconds + more };
        const at = { startedAt: noon, addedSeconds: 0 };
        expect(deadlineOf(other, at)?.getTime()).toBeGreaterThanOrEqual(deadlineOf(one, at)?.getTime() ?? 0);
        expect(dueAt(other)?.getTime()).toBeGreaterThanOrEqual(dueAt(one)?.getTime() ?? 0);
        const finishedAt = new Date(noon.getTime() + finish * 1000);
        if (!isLate(one, { finishedAt, addedSeconds: 0 }))
          expect(isLate(other, { finishedAt, addedSeconds: 0 })).toBe(false);
      }),
    );
  });
});

describe('a further attempt', () => {
  const finished = { finishedAt: minutes(-30) };
  test.each([
    ['may begin', {}, [], null],
    ['not before it opens', { opensAt: minutes(1) }, [], 'waiting'],
    ['not after it closed', { closesAt: minutes(-1) }, [], 'closed'],
    ['none is left', { attemptsAllowed: 1 }, [finished], 'used-up'],
    ['as many as a pupil likes', { attemptsAllowed: 0 }, [finished, finished], null],
    ['not before the delay is over', { attemptsAllowed: 2, delaySeconds: 3600 }, [finished], 'delay'],
    ['after the delay', { attemptsAllowed: 2, delaySeconds: 1800 }, [finished], null],
    ['by the password alone', { password: 'garuda' }, [], 'password'],
  ] as const)('%s', (_, changed, past, code) => {
    expect(startRefusal({ ...rules, ...changed }, past, { now: noon, password: '' })?.code ?? null).toBe(code);
  });

  test('how many are left', () => {
    expect([0, 1, 3].map((made) => attemptsLeft({ attemptsAllowed: 2 }, made))).toEqual([2, 1, 0]);
    expect(attemptsLeft({ attemptsAllowed: 0 }, 9)).toBeNull();
  });
});

describe('what is told', () => {
  test('law: a key never without its verdict, a quote never without its key; written and read it is the same', () => {
    fc.assert(
      fc.property(fc.subarray([...tellables]), (told) => {
        const shown = shownIn(told.join(' '));
        if (shown.key) expect(shown.verdict).toBe(true);
        if (shown.quote) expect(shown.key).toBe(true);
        expect(shownIn(wordsOf(told))).toEqual(shown);
      }),
    );
  });

  test('by moment: while it runs, after it, after the close of its pupil', () => {
    const told = { ...rules, showsDuring: '', showsAfter: 'score', showsClosed: 'verdict key', closesAt: minutes(10) };
    expect(shownNow(told, null, minutes(20))).toMatchObject({ verdict: false, score: false });
    expect(shownNow(told, noon, minutes(5))).toMatchObject({ score: true, key: false });
    expect(shownNow(told, noon, minutes(10))).toMatchObject({ key: true, score: false });
    expect(shownNow({ ...told, extraSeconds: 600 }, noon, minutes(15))).toMatchObject({ key: false });
    expect(shownNow(told, noon, minutes(10), true)).toMatchObject({ score: true, key: false });
  });
});

test.each([
  ['waiting', 'waiting', []],
  ['none', 'open', []],
  ['missing', 'closed', []],
  ['running', 'open', [{ finishedAt: null, late: false }]],
  ['done', 'closed', [{ finishedAt: noon, late: false }]],
  ['late', 'closed', [{ finishedAt: noon, late: true }]],
] as const)('a pupil is %s', (standing, phase, attempts) => {
  expect(standingOf(phase, attempts)).toBe(standing);
});

test('law: a draw asks as many as it may, none twice, those asked least first, the same by the same seed', () => {
  const items = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(items, fc.nat(14), fc.boolean(), fc.nat(), (times, count, shuffle, seed) => {
      const asked = times.map((timesAsked, at) => ({ id: `item ${at}`, timesAsked }));
      const drawn = drawItems(asked, { count, shuffle, seed });
      expect(drawn).toHaveLength(count === 0 ? asked.length : Math.min(count, asked.length));
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(drawItems(asked, { count, shuffle, seed })).toEqual(drawn);
      const left = asked.filter((item) => !drawn.includes(item));
      const most = Math.max(...drawn.map(({ timesAsked }) => timesAsked));
      for (const item of left) expect(item.timesAsked).toBeGreaterThanOrEqual(most);
      if (!shuffle) expect([...drawn].sort((a, b) => asked.indexOf(a) - asked.indexOf(b))).toEqual(drawn);
    }),
  );
});
