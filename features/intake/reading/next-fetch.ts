const minute = 60 * 1000;
/** A feed is left alone for half an hour at least, and asked once a day at least. */
export const shortestRestMs = 30 * minute;
const longestRestMs = 24 * 60 * minute;
/** What a server may ask for with `Retry-After` at most. */
const longestWaitMs = 7 * 24 * 60 * minute;

type Rest = {
  readonly now: Date;
  /** From 0 to 1: spreads feeds over time, so that not all are asked at once. */
  readonly chance: number;
  /** How often in a row it failed; 0 after an answer. */
  readonly failures: number;
  /** What the feed itself wishes, in minutes. */
  readonly restMinutes?: number;
  /** The header of a server that is busy: seconds, or a date. */
  readonly retryAfter?: string | null;
};

/**
 * When a feed is asked next: after half an hour, or what the feed wishes, and up to a fifth more by chance; twice as long after each
 * failure in a row, up to a day; never before `Retry-After` has passed.
 */
export function nextFetch({ now, chance, failures, restMinutes = 0, retryAfter = null }: Rest): Date {
  const wished = Math.max(shortestRestMs, restMinutes * minute);
  const rest = Math.min(longestRestMs, wished * 2 ** Math.min(failures, 10));
  const wait = waitOf(retryAfter, now);
  return new Date(now.getTime() + Math.max(rest * (1 + chance / 5), wait));
}

/** What a header `Retry-After` asks for, seconds or a date, in milliseconds; a week at most, and nothing where it cannot be read. */
export function waitOf(retryAfter: string | null, now: Date): number {
  if (retryAfter === null) return 0;
  if (/^\d{1,9}$/.test(retryAfter.trim())) return Math.min(longestWaitMs, Number(retryAfter) * 1000);
  const until = Date.parse(retryAfter);
  return Number.isNaN(until) ? 0 : Math.min(longestWaitMs, Math.max(0, until - now.getTime()));
}
