import type { Random } from '../random.ts';

/** What a wrong date must keep to, to be believed. */
export type DateLimits = {
  /** The day of publication: what has happened cannot be later, what is to come cannot be earlier. */
  readonly published?: string;
  /** The day on which what the article tells began, if the key is a later one: nobody helps, flies over or withdraws before the quake. */
  readonly first?: string;
  /** Tells the dates that the stem itself names, or rules out. */
  readonly isOut?: (date: string) => boolean;
  /** How many years lie between two of what comes round: Olympic Games have no 2018 marathon. */
  readonly every?: number;
};

/**
 * Three wrong dates of the precision of the key (`2024-12-16`, `2024-12` or `2024`), those of the article first. How many
 * lie before the key is drawn first.
 */
export function otherDates(
  iso: string,
  own: readonly string[],
  random: Random,
  { published, first = '', isOut = () => false, every = 1 }: DateLimits = {},
): readonly string[] {
  const believable = (date: string) =>
    date !== iso &&
    date >= first &&
    !isTooFar(date, iso, published) &&
    !isOut(date) &&
    isOnSameSide(date, iso, published) &&
    isOfRound(date, iso, every);
  const tempting = random.shuffle(own.filter((date) => date.length === iso.length && near(date, iso)));
  const made = random.shuffle(neighbours(iso, every * stepOf(iso, published)));
  const pool = uncrossed([...new Set([...tempting, ...made])].filter(believable), iso, random);
  const before = pool.filter((date) => date < iso);
  const after = pool.filter((date) => date > iso);
  const wanted = random.below(4);
  const low = before.slice(0, Math.max(wanted, 3 - after.length));
  return [...low, ...after.slice(0, 3 - low.length)];
}

/**
 * Where some wrong dates share the day of the key and others its month, the key stands where both cross ("14 August, 14 September, 20 September, 14 October"): so all of them differ from it in
 * one and the same part, which part is drawn.
 */
function uncrossed(pool: readonly string[], iso: string, random: Random): readonly string[] {
  if (iso.length === 4) return pool;
  const [fixed, varied] = [iso.slice(0, -3), iso.slice(-3)];
  const ways = random.shuffle([
    pool.filter((date) => date.startsWith(fixed)),
    pool.filter((date) => date.endsWith(varied)),
  ]);
  // The key may stand at any place only while three lie before it and three after, or as many as there are.
  const side = (dates: readonly string[], isBefore: boolean) => dates.filter((date) => date < iso === isBefore).length;
  const isWide = (dates: readonly string[]) =>
    [true, false].every((isBefore) => side(dates, isBefore) >= Math.min(enough, side(pool, isBefore)));
  // What is set for the first of a month is set for no fifth: the first of other months tempts.
  const firsts = isFirst(iso) ? pool.filter((date) => date.endsWith(varied)) : [];
  return firsts.length >= 3 ? firsts : (ways.find(isWide) ?? pool);
}

/** The first day of a month. */
function isFirst(iso: string): boolean {
  return iso.length === 10 && iso.endsWith('-01');
}

const youngMonth = 5;

/** What has happened by publication and what is still to come then: a wrong date on the other side of it is crossed out at sight. */
function isOnSameSide(date: string, iso: string, last: string | undefined): boolean {
  if (!last) return true;
  const today = last.slice(0, iso.length);
  // Told on the first days of a month, of a month before it, nothing happened in this one.
  const isYoung = iso.length === 7 && Number(last.slice(8, 10)) <= youngMonth && iso < today;
  return iso > today === date > today && !(isYoung && date === today);
}

/** Only years have rounds: a day or month of the same year may be that of another event. */
function isOfRound(date: string, iso: string, every: number): boolean {
  return iso.length > 4 || (Number(date) - Number(iso)) % every === 0;
}

/** So many years ago, a year is told from the next by nobody. */
const old = 75;
/** So many years ago for each that then lies between two choices. */
const perStep = 25;

/** Years between two choices. "By 2100", told in 2023: ten; "pada 2030" five, for what is set for a round year far ahead is set for no 2101; "in 1838" seven. */
function stepOf(iso: string, published: string | undefined): number {
  if (!published || iso.length !== 4) return 1;
  const year = Number(iso);
  const ahead = year - Number(published.slice(0, 4));
  if (ahead <= -old) return Math.floor(-ahead / perStep);
  if (year % 10 === 0 && ahead > 3 * 10) return 10;
  return year % 5 === 0 && ahead > 5 ? 5 : 1;
}

/** Forecasts end with their century. */
function isTooFar(date: string, iso: string, published: string | undefined): boolean {
  return stepOf(iso, published) > 1 && iso <= '2100' && date > '2100';
}

/** A date of the article tempts when it is near: two months for days, a year for months, eight years for years. */
function near(date: string, iso: string): boolean {
  const apart =
    Math.abs(Date.parse(`${date}-01-01`.slice(0, 10)) - Date.parse(`${iso}-01-01`.slice(0, 10))) / 86_400_000;
  return apart <= (iso.length === 10 ? 60 : iso.length === 7 ? 366 : 8 * 366);
}

/** So many before and after it, and the key may stand at any place among the choices. */
const enough = 3;

/** One part changed at a time, so that no choice stands out: the day, the month or the year; at the ends of a month or year also what lies beyond. */
function neighbours(iso: string, every: number): readonly string[] {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return [-4, -3, -2, -1, 1, 2, 3, 4].map((step) => `${year + step * every}`);
  const usual = day === undefined ? nearMonths(year, month) : nearDays(year, month, day);
  if (isFirst(iso)) return [...usual, ...[-3, -2, -1, 1, 2, 3].map((step) => shifted(iso, step))];
  const beyond = (direction: 1 | -1) =>
    usual.filter((date) => date < iso === direction < 0).length < enough
      ? [
          ...(day === undefined ? [] : daysBeside(year, month, day, direction)),
          ...[1, 2, 3].map((step) => shifted(iso, direction * step)),
        ]
      : [];
  return [...new Set([...usual, ...beyond(-1), ...beyond(1)])];
}

function nearMonths(year: number, month: number): readonly string[] {
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((other) => other !== month);
  return [
    ...months.map((other) => `${year}-${two(other)}`),
    ...[-2, -1, 1, 2].map((step) => `${year + step}-${two(month)}`),
  ];
}

function nearDays(year: number, month: number, day: number): readonly string[] {
  const beside = [month - 1, month + 1].filter((other) => other >= 1 && other <= 12);
  return [
    ...beside.map((other) => `${year}-${two(other)}-${two(Math.min(day, 28))}`),
    ...[-8, -6, -5, -3, -2, 2, 3, 4, 6, 7]
      .map((step) => day + step)
      .filter((other) => other >= 1 && other <= 28)
      .map((other) => `${year}-${two(month)}-${two(other)}`),
  ];
}

/** The days right before or after, in the same month. */
function daysBeside(year: number, month: number, day: number, direction: 1 | -1): readonly string[] {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return [1, 3]
    .map((step) => day + direction * step)
    .filter((other) => other >= 1 && other <= last)
    .map((other) => `${year}-${two(month)}-${two(other)}`);
}

/** The same day some months on, over the end of the year: 2010-12-30 and 1 give 2011-01-30, or the 28th. */
function shifted(iso: string, months: number): string {
  const [year = 0, month = 1, day] = iso.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const date = `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
  return day === undefined ? date : `${date}-${two(Math.min(day, 28))}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
