import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { seededRandom } from '../random.ts';

/** Days of an ISO date of any precision: "2024-12" is as new as its last day. */
const daysOf = (iso: string) => Date.parse(`${iso}-12-28`.slice(0, 10)) / 86_400_000;
const fresh = 12;

/**
 * What happened within days of publication has no believable later date, so its date would always stand last among choices: three in
 * four such choices are refused, and the date is asked to be typed instead.
 */
export function standsLast({ answer, stem }: Draft, { document, seed }: Setting): boolean {
  const { publishedAt } = document;
  if (answer.value?.kind !== 'date' || !publishedAt) return false;
  const age = daysOf(publishedAt) - daysOf(answer.value.iso);
  const isFresh = answer.value.iso.length < 10 ? publishedAt.startsWith(answer.value.iso) : age < fresh && age >= 0;
  return isFresh && seededRandom(seed, `newest|${stem}`).below(4) !== 0;
}
