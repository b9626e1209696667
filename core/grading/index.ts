// A key and a response in, a verdict out; verdicts in, a score out. Right or wrong is decided here and nowhere else.
// A response that cannot be read is not wrong: it is asked again and never stored.

export { type AttemptGrading, attemptGradings, gradeOf, lessLate } from './attempt-grade.ts';
export { type Gradable, grade } from './grade.ts';
export { type Cell, type CellRules, type CellState, cellOf, meanOf, passed, type Sitting } from './gradebook.ts';
export { guessPoints } from './guess.ts';
export { type Deed, type Marked, regraded } from './regraded.ts';
export { type Score, score, scoreOf } from './score.ts';
export type { Graded, Part, Unreadable, Verdict } from './verdict.ts';
