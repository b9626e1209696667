import { describe, expect, test } from 'vitest';
import { type CellRules, cellOf, meanOf, type Sitting } from './gradebook.ts';

const rules: CellRules = { method: 'highest', latePercent: 0, passPercent: 0, phase: 'open', assigned: true };
const done = (share: number, late = false): Sitting => ({ share, finished: true, late });
const running: Sitting = { share: 0.2, finished: false, late: false };

describe('without a grade', () => {
  test.each([
    ['excused', { assigned: false }, []],
    ['excused', { assigned: false, phase: 'closed' }, []],
    ['waiting', { phase: 'waiting' }, []],
    ['open', {}, []],
    ['open', { phase: 'late' }, []],
    ['missing', { phase: 'closed' }, []],
    ['running', {}, [running]],
  ] as const)('%s: %j', (state, changed, sittings) => {
    const cell = cellOf({ ...rules, passPercent: 75, ...changed }, sittings);
    expect(cell).toMatchObject({ state, share: null, passed: null, late: false });
  });
});

describe('with one', () => {
  test.each([
    ['highest', [done(0.4), done(0.9), done(0.6)], 0.9],
    ['average', [done(0.4), done(0.9), done(0.5)], 0.6],
    ['first', [done(0.4), done(0.9)], 0.4],
    ['last', [done(0.9), done(0.4)], 0.4],
    ['highest', [done(0.4), running], 0.4],
  ] as const)('%s of %j', (method, sittings, share) => {
    const cell = cellOf({ ...rules, method }, sittings);
    expect(cell.state).toBe('graded');
    expect(cell.share).toBeCloseTo(share);
    expect(cell.running).toBe(sittings.some(({ finished }) => !finished));
  });

  test('who is not assigned any more keeps what was graded', () => {
    expect(cellOf({ ...rules, assigned: false, phase: 'closed' }, [done(1)])).toMatchObject({
      state: 'graded',
      share: 1,
    });
  });

  test.each([
    ['highest', [done(0.9, true), done(0.8)], 0.8, false],
    ['highest', [done(1, true), done(0.4)], 0.5, true],
    ['average', [done(1, true), done(0.5)], 0.5, true],
    ['first', [done(0.6), done(1, true)], 0.6, false],
    ['last', [done(0.6), done(1, true)], 0.5, true],
  ] as const)('late ones lose a half before %s counts: %j', (method, sittings, share, late) => {
    expect(cellOf({ ...rules, method, latePercent: 50 }, sittings)).toMatchObject({ share, late });
  });

  test.each([
    [0.75, 75, true],
    [0.7499, 75, false],
    [0.1 + 0.2, 30, true],
    [1, 100, true],
    [0.99, 100, false],
    [0, 0, null],
  ])('a share of %f at a pass mark of %i', (share, passPercent, passed) => {
    expect(cellOf({ ...rules, passPercent }, [done(share)]).passed).toBe(passed);
  });
});

test('a mean leaves out what is not graded', () => {
  expect(meanOf([{ share: 1 }, { share: null }, { share: 0.5 }])).toBe(0.75);
  expect(meanOf([{ share: null }])).toBeNull();
  expect(meanOf([])).toBeNull();
});
