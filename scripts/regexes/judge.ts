import { checkSync } from 'recheck';

/** How the time of a regular expression grows with the text, at its worst. `unknown`: not found out in time. */
export type Growth = 'linear' | 'quadratic' | 'steeper' | 'exponential' | 'unknown';

// Without this it looks for a Java machine or a program of its own first.
process.env.RECHECK_BACKEND = 'pure';

/** Judged by recheck: proven by its automaton where the expression is a plain one, else looked for by trying to break it. */
export function growthOf(written: string, timeout = 20_000): Growth {
  const end = written.lastIndexOf('/');
  const judged = checkSync(written.slice(1, end), written.slice(end + 1), { timeout });
  if (judged.status === 'unknown') return 'unknown';
  const { complexity } = judged;
  if (complexity.type === 'safe' || complexity.type === 'linear') return 'linear';
  if (complexity.type === 'exponential') return 'exponential';
  return complexity.type === 'polynomial' && complexity.degree === 2 ? 'quadratic' : 'steeper';
}
