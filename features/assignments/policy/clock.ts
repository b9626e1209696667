import type { OwnRules } from './rules';

// When an assignment may be taken, by the server's clock.

type Window = Pick<OwnRules, 'opensAt' | 'closesAt' | 'lateSeconds' | 'extraSeconds'>;

/** Where an assignment is: not open yet, open, past its close but still taken as late, or closed. */
export type Phase = 'waiting' | 'open' | 'late' | 'closed';

export function phaseAt(rules: Window, now: Date): Phase {
  if (rules.opensAt && now < rules.opensAt) return 'waiting';
  const [due, end] = [dueAt(rules), endAt(rules)];
  if (due === null || end === null || now < due) return 'open';
  return now < end ? 'late' : 'closed';
}

/** After this moment what is handed in is late; null where nothing closes. Extra time wins over the close. */
export function dueAt({ closesAt, extraSeconds }: Window, addedSeconds = 0): Date | null {
  return closesAt && after(closesAt, extraSeconds + addedSeconds);
}

/** After this moment nothing is taken any more; null where nothing closes. */
export function endAt(rules: Window): Date | null {
  return rules.closesAt && after(rules.closesAt, rules.lateSeconds + rules.extraSeconds);
}

/**
 * When a running attempt ends by itself: its time limit or the end of the assignment, whichever comes first, and then the
 * extra time of the pupil and what was added to this attempt. Null where nothing ends it.
 */
export function deadlineOf(
  rules: Window & Pick<OwnRules, 'limitSeconds'>,
  { startedAt, addedSeconds }: { readonly startedAt: Date; readonly addedSeconds: number },
): Date | null {
  const byLimit = rules.limitSeconds > 0 ? [after(startedAt, rules.limitSeconds)] : [];
  const byClose = rules.closesAt ? [after(rules.closesAt, rules.lateSeconds)] : [];
  const [first] = [...byLimit, ...byClose].sort((one, other) => one.getTime() - other.getTime());
  return first ? after(first, rules.extraSeconds + addedSeconds) : null;
}

/** Whether an attempt that ended at `finishedAt` was handed in after the close. */
export function isLate(
  rules: Window,
  { finishedAt, addedSeconds }: { finishedAt: Date; addedSeconds: number },
): boolean {
  const due = dueAt(rules, addedSeconds);
  return due !== null && finishedAt > due;
}

function after(moment: Date, seconds: number): Date {
  return new Date(moment.getTime() + seconds * 1000);
}
