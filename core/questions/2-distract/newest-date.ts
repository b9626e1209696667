import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { seededRandom } from '../random.ts';

/** Days of an ISO date of any precision: "2024-12" is as new as its last day. */
const daysOf = (iso: string) => Date.parse(`${iso}-12-28`.slice(0, 10)) / 86_400_000;
const fresh = 12;

/**
 * What happened within days of publication has no believable later date, and what is to come within days no earlier one, so its date would always stand
 * last or first among choices: three in four such choices are refused, and the date is asked to be typed instead; of the two days before publication all, since the day of the article
 * stands under the title.
 */
export function standsAtEnd({ answer, stem }: Draft, { document, seed }: Setting): boolean {
  const { publishedAt } = document;
  if (answer.value?.kind !== 'date' || !publishedAt) return false;
  const { iso } = answer.value;
  const age = daysOf(publishedAt) - daysOf(iso);
  const isFresh = iso.length < 10 ? publishedAt.startsWith(iso) || isNext(iso, publishedAt) : Math.abs(age) < fresh;
  const isOfNews = iso.length === 10 && age >= 0 && age <= 2;
  return isOfNews || (isFresh && seededRandom(seed, `newest|${stem}`).below(4) !== 0);
}

/** The year or month right after that of publication. */
function isNext(iso: string, publishedAt: string): boolean {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  const [lastYear = 0, lastMonth = 1] = publishedAt.split('-').map(Number);
  return iso.length === 4 ? year === lastYear + 1 : year * 12 + month === lastYear * 12 + lastMonth + 1;
}
