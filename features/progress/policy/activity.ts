import { addDays, type Day } from '@/core/review';

export type ActiveDay = { readonly day: Day; readonly answers: number };

/** How much a day holds: nothing, a little, a fair part, much. */
export type Level = 0 | 1 | 2 | 3;

/** The fewest answers of each level. */
export const levelFrom = [0, 1, 5, 15] as const;

export function levelOf(answers: number): Level {
  return ([3, 2, 1] as const).find((level) => answers >= levelFrom[level]) ?? 0;
}

/** Answers a day, earliest first; days without any are left out. */
export function activeDays(days: readonly Day[]): readonly ActiveDay[] {
  const counts = new Map<Day, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].map(([day, answers]) => ({ day, answers })).sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** The seven days of a week from its Monday on. */
export function daysOf(monday: Day): readonly Day[] {
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at));
}
