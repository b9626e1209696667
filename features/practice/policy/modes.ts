export type PracticeMode = 'mistakes' | 'exam' | 'weekly';

/** The modes that tell verdict and proof after each answer, which is then final. */
export const toldAtOnce = ['mistakes', 'weekly'] as const satisfies readonly PracticeMode[];

/** When verdict and proof are told: after each answer, or at the end, until which answers may be changed. */
export function feedbackOf(mode: PracticeMode): 'each' | 'end' {
  return toldAtOnce.some((one) => one === mode) ? 'each' : 'end';
}

/** One practice of a mode is open at a time; of `weekly`, one a week. */
export function openKeyOf(userId: string, mode: PracticeMode, week: string | null): string {
  return [userId, mode, ...(week === null ? [] : [week])].join(':');
}

/** Nothing is answered at the deadline or after it. */
export function isOver(deadlineAt: Date | null, now: Date): boolean {
  return deadlineAt !== null && deadlineAt <= now;
}
