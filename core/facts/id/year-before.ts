import type { Document, Sentence, Span } from '../../language/index.ts';
import type { Resolved } from './resolved.ts';
import type { Unit } from './units.ts';

/** "Pada tahun itu juga", "Pada tahun yang sama": the year of the one date in the sentence before, which joins the evidence. */
export function withYear(units: readonly Unit[], sentence: Sentence, document: Document): Resolved {
  const end = pointerEnd(units);
  const before = document.sentences[sentence.index - 1];
  const [preposition, noun] = units;
  const span = yearOf(before, sentence);
  if (end === undefined || !preposition || !noun || !before || !span) return { units };
  const text = span.value?.kind === 'date' ? span.value.iso : '';
  const year: Unit = { start: span.start, end: span.end, text, lower: text, tag: 'date', span };
  return { units: [preposition, year, ...units.slice(end)], evidence: { start: before.start, end: sentence.end } };
}

function pointerEnd(units: readonly Unit[]): number | undefined {
  const words = units.map(({ lower }) => lower);
  if (words[0] !== 'pada' || words[1] !== 'tahun') return undefined;
  const end = /^(itu|tersebut)$/.test(words[2] ?? '') ? 3 : words[2] === 'yang' && words[3] === 'sama' ? 4 : undefined;
  return end !== undefined && words[end] === 'juga' ? end + 1 : end;
}

/** The year of the one date of the sentence before, in the same paragraph. */
function yearOf(before: Sentence | undefined, sentence: Sentence): Span | undefined {
  if (before?.paragraph !== sentence.paragraph) return undefined;
  const spans = before.spans.filter(({ type }) => type === 'date');
  const [only] = spans;
  const value = only?.value;
  if (!only || spans.length > 1 || value?.kind !== 'date' || value.relative) return undefined;
  const year = value.iso.slice(0, 4);
  const start = only.start + only.text.indexOf(year);
  return only.text.includes(year)
    ? { ...only, start, end: start + 4, text: year, value: { ...value, iso: year } }
    : undefined;
}
