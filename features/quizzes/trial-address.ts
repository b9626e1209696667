import { responseOf } from '@/features/items/schema/response';

/** Where a trial stands: which item, from 1, what was answered to it, and the points (0 to 1) of those before. */
export type TrialAt = {
  readonly number: number;
  readonly response: string | null;
  readonly points: readonly number[];
};

/** The part of an address behind the question mark. */
export type TrialQuery = Readonly<Record<string, string | string[] | undefined>>;

/** A longer answer than this belongs to no item. */
const longestResponse = 4000;

/** Where the address says a trial stands: `soal`, `nilai` and, once `jawab` is there, the fields of the answer form. */
export function readTrialAddress(query: TrialQuery): TrialAt {
  const one = (name: string) => [query[name]].flat()[0] ?? '';
  const number = /^\d{1,3}$/.test(one('soal')) ? Number(one('soal')) : 1;
  const points = one('nilai')
    .split('_')
    .slice(0, number - 1)
    .filter((part) => /^(0(\.\d+)?|1)$/.test(part))
    .map(Number);
  if (one('jawab') === '') return { number, response: null, points };
  const form = new FormData();
  for (const [name, value] of Object.entries(query)) for (const each of [value ?? []].flat()) form.append(name, each);
  return { number, response: responseOf(form).slice(0, longestResponse), points };
}

/** The points so far as the address holds them, at most three decimals each. */
export function pointsInAddress(points: readonly number[]): string {
  return points.map((each) => String(Math.round(each * 1000) / 1000)).join('_');
}

/** The page of an item that is not answered yet. */
export function trialPath(quizId: string, number: number, points: readonly number[]): string {
  const query = new URLSearchParams({ soal: String(number), nilai: pointsInAddress(points) });
  return `/teach/quizzes/${encodeURIComponent(quizId)}/try?${query}`;
}
