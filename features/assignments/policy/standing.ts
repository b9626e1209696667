import type { Phase } from './clock';

/** How a pupil stands to an assignment, as their teacher sees it. */
export type PupilStanding = 'waiting' | 'none' | 'running' | 'done' | 'late' | 'missing';

type Tried = { readonly finishedAt: Date | null; readonly late: boolean };

/** By the newest attempt; who has none once it is closed is missing. */
export function standingOf(phase: Phase, attempts: readonly Tried[]): PupilStanding {
  const newest = attempts.at(-1);
  if (!newest) return phase === 'waiting' ? 'waiting' : phase === 'closed' ? 'missing' : 'none';
  if (newest.finishedAt === null) return 'running';
  return attempts.every(({ late }) => late) ? 'late' : 'done';
}

/** Seconds without a word from a page after which its connection is stuck: it speaks every fifteen. */
const stuckAfterSeconds = 45;

export function isStuck(seenAt: Date, now: Date): boolean {
  return now.getTime() - seenAt.getTime() > stuckAfterSeconds * 1000;
}
