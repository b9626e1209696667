import { type AttemptGrading, gradeOf, lessLate } from './attempt-grade.ts';

/** One attempt of a pupil; `share` of its points, 0 to 1, is not yet lessened where it is late. */
export type Sitting = { readonly share: number; readonly finished: boolean; readonly late: boolean };

/**
 * How a pupil stands in an assignment: not theirs to take, not open yet, open and not begun, being taken for the first time, closed without an
 * attempt, or graded.
 */
export type CellState = 'excused' | 'waiting' | 'open' | 'running' | 'missing' | 'graded';

export type Cell = {
  readonly state: CellState;
  /** The grade, 0 to 1; null but for `graded`. */
  readonly share: number | null;
  /** Whether what counts was handed in late: of several that all count, whether any was. */
  readonly late: boolean;
  /** Whether an attempt is under way, beside a grade too. */
  readonly running: boolean;
  /** Null where no pass mark is set, or no grade is there. */
  readonly passed: boolean | null;
  readonly attempts: number;
};

export type CellRules = {
  /** Which attempts count. */
  readonly method: AttemptGrading;
  /** What a late attempt loses, 0 to 100. */
  readonly latePercent: number;
  /** 0 to 100; 0: none is set. */
  readonly passPercent: number;
  readonly phase: 'waiting' | 'open' | 'late' | 'closed';
  readonly assigned: boolean;
};

/** What a gradebook says of one pupil in one assignment; `sittings` in the order they were begun. Who has attempts is graded, assigned or not. */
export function cellOf(rules: CellRules, sittings: readonly Sitting[]): Cell {
  const finished = sittings
    .filter((sitting) => sitting.finished)
    .map(({ share, late }) => ({ late, share: late ? lessLate(share, rules.latePercent) : share }));
  const share = gradeOf(
    rules.method,
    finished.map((one) => one.share),
  );
  const running = sittings.length > finished.length;
  return {
    state: share !== null ? 'graded' : running ? 'running' : untaken(rules),
    share,
    late: counted(rules.method, finished, share).some(({ late }) => late),
    running,
    passed: passed(share, rules.passPercent),
    attempts: sittings.length,
  };
}

function untaken({ assigned, phase }: CellRules): CellState {
  if (!assigned) return 'excused';
  if (phase === 'waiting') return 'waiting';
  return phase === 'closed' ? 'missing' : 'open';
}

type Graded = { readonly share: number; readonly late: boolean };

function counted(method: AttemptGrading, finished: readonly Graded[], share: number | null): readonly Graded[] {
  switch (method) {
    case 'average':
      return finished;
    case 'first':
      return finished.slice(0, 1);
    case 'last':
      return finished.slice(-1);
    case 'highest':
      return finished.filter((one) => one.share === share).slice(0, 1);
  }
}

/**
 * Whether a grade reaches the pass mark: null where there is none of either. One that reaches it but for what a computer loses of decimals
 * has reached it: 0.57 * 100 is 56.99999999999999.
 */
export function passed(share: number | null, passPercent: number): boolean | null {
  return share === null || passPercent === 0 ? null : share * 100 >= passPercent - 1e-9;
}

/** The mean of grades, 0 to 1; null where there is none. What was not graded is left out: it is told beside, never taken for a nought. */
export function meanOf(cells: readonly Pick<Cell, 'share'>[]): number | null {
  const shares = cells.flatMap(({ share }) => (share === null ? [] : [share]));
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
