import type { Answer } from '../draft.ts';
import type { Random } from '../random.ts';
import type { Grid } from './convention-of.ts';

type Amount = Extract<NonNullable<Answer['value']>, { kind: 'number' }>;

/**
 * Three wrong amounts in the form of the right one: same decimals, same rounding, same order of magnitude. How many lie
 * below the key is drawn first, so that the key is not the middle of its neighbours; steps are 8 to 40 per cent.
 */
export function otherAmounts(
  value: Amount,
  own: readonly number[],
  random: Random,
  isPossible: (amount: number) => boolean = () => true,
  grid?: Grid,
): readonly number[] {
  const { amount } = value;
  const below = random.below(4);
  const steps = grid ? rungsOf(grid, value) : ladderOf(value, random);
  const ladder = { low: steps.low.filter(isPossible), high: steps.high.filter(isPossible) };
  const tempting = random.shuffle(
    own.filter((other) => grid === undefined && isTempting(other, value) && isPossible(other)),
  );
  const taken = grid ? { ...value, decimals: 0 } : value;
  const low = takeDistinct([...tempting.filter((n) => n < amount), ...ladder.low], below, amount, taken);
  const high = takeDistinct([...tempting.filter((n) => n > amount), ...ladder.high], 3 - low.length, amount, taken);
  if (low.length + high.length === 3) return [...low, ...high];
  const more = takeDistinct([...high, ...ladder.high, ...ladder.low], 3, amount, taken).filter((n) => !low.includes(n));
  return [...low, ...more].slice(0, 3);
}

/** One telling digit ("4", "2.000.000") moves by whole steps of it; more digits by shares of the amount. */
function ladderOf(value: Amount, random: Random): Ladder {
  const { amount, decimals } = value;
  if (
    decimals === 0 &&
    amount === 10 &&
    /meter|persen|percent|kilogram|liter|hektare|derajat|metres|miles|km|tahun|years/.test(value.unit)
  )
    return smallSteps(amount, 5, 5, random);
  // Nobody sets 16 days: who is given two weeks is given 7, 14, 21 or 28.
  if (amount % 7 === 0 && amount <= 42 && /^(?:hari|days?)$/.test(value.unit)) return smallSteps(amount, 7, 7, random);
  if (decimals === 0 && amount <= 12) return smallSteps(amount, 1, 2, random);
  const unit = Math.max(roundingOf(value), roundness(value));
  return amount / unit < 10 ? smallSteps(amount, unit, unit, random) : largeSteps(value, unit, random);
}

/** The next values of a convention on both sides, nearest first. */
function rungsOf(grid: Grid, { amount, decimals }: Amount): Ladder {
  if ('values' in grid)
    return {
      low: grid.values.filter((other) => other < amount).toReversed(),
      high: grid.values.filter((other) => other > amount),
    };
  const rungs = (direction: 1 | -1) =>
    [1, 2, 3].map((step) => Number((amount + direction * step * grid.step).toFixed(decimals))).filter((n) => n > 0);
  return { low: rungs(-1), high: rungs(1) };
}

type Ladder = { readonly low: readonly number[]; readonly high: readonly number[] };

/** Two is the least that is worth counting: "0" and "1" are never believed. */
function smallSteps(amount: number, unit: number, least: number, random: Random): Ladder {
  const steps = [1, 2, 3, 4].map((step) => step * unit);
  const shown = (n: number) => Number(n.toFixed(Math.max(0, Math.ceil(-Math.log10(unit)))));
  const low = steps.map((step) => shown(amount - step)).filter((n) => n >= least);
  const high = steps.map((step) => shown(amount + step)).filter((n) => n <= amount * 3);
  return { low: random.shuffle(low), high: random.shuffle(high) };
}

function largeSteps(value: Amount, unit: number, random: Random): Ladder {
  // Shares are compared closely: 43 per cent of the votes is not tempted by 23.
  // What is "about 18" is not told from 19.
  const least = value.approximate ? 0.16 : /persen|percent|%/.test(value.unit) ? 0.04 : 0.08;
  const step = () => least + random.next() * (least === 0.04 ? 0.07 : 0.14);
  const climb = (direction: 1 | -1) => {
    const rungs: number[] = [];
    let rung = value.amount;
    for (let count = 0; count < 4; count += 1) {
      rung += direction * Math.max(unit, Math.abs(rung) * step());
      rungs.push(roundTo(rung, unit, value.decimals));
    }
    return rungs;
  };
  return { low: climb(-1), high: climb(1) };
}

/** 75 goes with 50 and 100, £11.40 with £12.60, 15 with 10 and 20: a round figure beside odd ones stands out, whichever is right. */
function roundness({ amount, decimals }: Amount): number {
  if (decimals === 2 && Math.round(amount * 100) % 5 === 0) return Math.round(amount * 100) % 10 === 0 ? 0.1 : 0.05;
  if (decimals > 0 || amount < 10) return decimals > 0 ? 10 ** -decimals : 1;
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return (
    [25, 10, 5].map((step) => step * scale).find((step) => amount % step === 0 && amount / step >= 3) ??
    [5, 2].find((step) => amount % step === 0 && step === 5) ??
    1
  );
}

/** The last digit the article cares about: 230.000 is rounded to ten thousands, 106.825 to ones, 6,15 to hundredths. */
export function roundingOf({ amount, decimals }: Amount): number {
  if (decimals > 0) return 10 ** -decimals;
  let unit = 1;
  while (amount % (unit * 10) === 0 && unit * 10 < amount) unit *= 10;
  return unit;
}

function roundTo(amount: number, unit: number, decimals: number): number {
  return Number((Math.round(amount / unit) * unit).toFixed(decimals));
}

function isTempting(other: number, value: Amount): boolean {
  const ratio = other / value.amount;
  const sameForm = Number.isInteger(other) === Number.isInteger(value.amount);
  if (value.amount <= 12 && Math.abs(other - value.amount) > 3) return false;
  if (value.approximate && Math.abs(ratio - 1) < 0.16) return false;
  return other !== value.amount && sameForm && ratio > 0.7 && ratio < 1.4 && Math.abs(other) % roundness(value) === 0;
}

function takeDistinct(pool: readonly number[], count: number, key: number, value: Amount): readonly number[] {
  // "Hampir 100 persen" is all of it, which nobody tells as a share.
  const most = !/persen|percent|%/.test(value.unit) || key > 100 ? Number.POSITIVE_INFINITY : key < 95 ? 99.9 : 100;
  const taken: number[] = [];
  for (const amount of pool) {
    if (value.decimals > 0 && Number.isInteger(amount)) continue;
    if (taken.length < count && amount > 0 && amount <= most && amount !== key && !taken.includes(amount)) {
      taken.push(amount);
    }
  }
  return taken;
}
