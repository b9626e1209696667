import type { Document, Sentence, Span } from '../../language/index.ts';
import type { Resolved } from './resolved.ts';
import type { Unit } from './units.ts';

/** "Pada tahun itu juga", "Pada tahun yang sama": the year of the one date in the sentence before, which joins the evidence. */
export function withYear(units: readonly Unit[], sentence: Sentence, document: Document): Resolved {
  const end = pointerEnd(units);
  const [preposition, noun] = units;
  const span = yearOf(sentence, document);
  if (end === undefined || !preposition || !noun || !span) return { units };
  const text = span.value?.kind === 'date' ? span.value.iso : '';
  const year: Unit = { start: span.start, end: span.end, text, lower: text, tag: 'date', span };
  const named = document.sentences.find((other) => other.start <= span.start && span.start < other.end) ?? sentence;
  return { units: [preposition, year, ...units.slice(end)], evidence: { start: named.start, end: sentence.end } };
}

function pointerEnd(units: readonly Unit[]): number | undefined {
  const words = units.map(({ lower }) => lower);
  if (words[0] !== 'pada' || words[1] !== 'tahun') return undefined;
  const end = /^(itu|tersebut)$/.test(words[2] ?? '') ? 3 : words[2] === 'yang' && words[3] === 'sama' ? 4 : undefined;
  return end !== undefined && words[end] === 'juga' ? end + 1 : end;
}

/** The year of the one date of the nearest sentence before that has any, at most two back, in the same paragraph. */
function yearOf(sentence: Sentence, document: Document): Span | undefined {
  for (const back of [1, 2]) {
    const before = document.sentences[sentence.index - back];
    if (before?.paragraph !== sentence.paragraph) return undefined;
    const spans = before.spans.filter(({ type }) => type === 'date');
    if (spans.length > 0) return spans.length === 1 ? yearIn(spans[0]) : undefined;
  }
  return undefined;
}

function yearIn(only: Span | undefined): Span | undefined {
  const value = only?.value;
  if (!only || value?.kind !== 'date' || value.relative) return undefined;
  const year = value.iso.slice(0, 4);
  const start = only.start + only.text.indexOf(year);
  return only.text.includes(year)
    ? { ...only, start, end: start + 4, text: year, value: { ...value, iso: year } }
    : undefined;
}
