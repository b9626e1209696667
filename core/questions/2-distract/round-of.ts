import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';

/** So many sentences before the one that is asked may still name the event. */
const near = 2;

/**
 * How many years lie between two of what the stem speaks of; or of what title and neighbouring sentences do, where the year of the key is one of its years ("Sejak cabang itu kembali
 * masuk pada 1972", under Olympic Games). Nothing for what comes round in no fixed years.
 */
export function roundOf({ stem, answer, fact }: Draft, { document, grammar }: Setting): number | undefined {
  const { value } = answer;
  if (value?.kind !== 'date' || value.iso.length !== 4) return undefined;
  const named = grammar.rounds.find(({ name }) => name.test(stem));
  if (named) return named.years;
  // Another year in the stem is one of what the stem tells, which need not come round ("2012 hingga ____").
  if (/\b(?:19|20)\d\d\b/.test(stem)) return undefined;
  const beside = document.sentences.slice(Math.max(0, fact.sentence - near), fact.sentence + 2);
  const said = [document.title, ...beside.map(({ text }) => text)].join(' ');
  const year = Number(value.iso);
  return grammar.rounds.find(({ name, years, held }) => held?.includes(year % years) && name.test(said))?.years;
}
