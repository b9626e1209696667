import type { Round } from '../draft.ts';

/** Data table: what comes round, every how many years, and in which. General knowledge; our own list. */
export const rounds: readonly Round[] = [
  // In the second year between the Olympic Games of summer are those of winter.
  { name: /\b(?:Olympics?|Paralympics?)\b/u, years: 4, held: [0, 2] },
  { name: /\b(?:World Cup|Asian Games|Commonwealth Games)\b/u, years: 4, held: [2] },
  { name: /\bPan American Games\b/u, years: 4, held: [3] },
  { name: /\bSEA Games\b/u, years: 2, held: [1] },
  { name: /\bRyder Cup\b/u, years: 2 },
];
