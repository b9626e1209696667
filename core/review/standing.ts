import type { Day } from './day.ts';
import { type Fading, type Memory, retrievability } from './memory.ts';

/** Mastered facts need no thought for a month, shaky ones may be lost any day, forgotten ones were not recalled when last asked for or are more likely gone than one would want: recall under 70 %. */
export type Standing = 'mastered' | 'firm' | 'shaky' | 'forgotten';

/** The stability, in days, from which a fact can be mastered: a month. */
export const masteredFrom = 30;
/** A fact forgotten so often after it was known is a leech: more of the same does not help (the term and the way of counting are Anki's; its usual bound is eight). */
const leechLapses = 5;

export function standingOf(memory: Fading, day: Day, lastRating?: string): Standing {
  if (lastRating === 'again') return 'forgotten';
  const recall = retrievability(memory, day);
  if (recall < 0.7) return 'forgotten';
  if (recall < 0.85 || memory.stability < 7) return 'shaky';
  return memory.stability >= masteredFrom ? 'mastered' : 'firm';
}

export function isLeech({ lapses }: Pick<Memory, 'lapses'>): boolean {
  return lapses >= leechLapses;
}
