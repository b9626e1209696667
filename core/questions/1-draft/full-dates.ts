import type { Document, Span } from '../../language/index.ts';
import type { Draft } from '../draft.ts';

/**
 * Dates of the stem and of the answer with their year, where the article leaves it to be understood: "19 Agustus" is
 * "19 Agustus 2018". A question is read long after its article.
 */
export function withFullDates(draft: Draft, { sentences }: Document): Draft {
  const dates = sentences
    .filter(({ start, end }) => start < draft.evidence.end && draft.evidence.start < end)
    .flatMap(({ spans }) => spans)
    .filter(({ type }) => type === 'date');
  const stem = dates.reduce((text, span) => replaceWhole(text, span.text, withYear(span)), draft.stem);
  const own = dates.find(({ start, text }) => start === draft.answer.range?.start && text === draft.answer.text);
  return { ...draft, stem, answer: own ? { ...draft.answer, text: withYear(own) } : draft.answer };
}

/** "19 Agustus" -> "19 Agustus 2018", "March 23" -> "March 23, 2021"; anything else as it is. */
export function withYear({ text, value }: Pick<Span, 'text' | 'value'>): string {
  if (value?.kind !== 'date' || value.relative || !/^\d{4}-\d{2}-\d{2}$/.test(value.iso)) return text;
  const year = value.iso.slice(0, 4);
  if (/^\d{1,2} \p{L}+$/u.test(text)) return `${text} ${year}`;
  return /^\p{L}+ \d{1,2}$/u.test(text) ? `${text}, ${year}` : text;
}

function replaceWhole(stem: string, date: string, full: string): string {
  const at = stem.indexOf(date);
  if (
    full === date ||
    at < 0 ||
    /^[\p{L}\d]|^,? \d{4}/u.test(stem.slice(at + date.length)) ||
    /[\p{L}\d–-]$/u.test(stem.slice(0, at))
  )
    return stem;
  return stem.slice(0, at) + full + stem.slice(at + date.length);
}
