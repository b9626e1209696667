import type { Fact, ToldSpan } from '../../facts/index.ts';
import type { Document, Span } from '../../language/index.ts';
import type { Answer, Draft } from '../draft.ts';
import { drafted, type Making, statedBy, typedBy } from '../making.ts';
import { polished } from './polish.ts';
import { sourced } from './telling.ts';
import { quoted, truth, truthBecause } from './wording.ts';

/** The draft with its evidence and the reason a learner reads; a claim is asked together with whose it is. */
export function make(fact: Fact, document: Document, making: Making): Draft {
  const stem = polished(making.stem.endsWith('?') ? sourced(fact, making.stem) : making.stem);
  return drafted(fact, document, { ...making, stem }, quoted);
}

/** A name is answered by its fullest form in the article, so that key and distractors are of one form. */
export function answerOf({ span, text }: ToldSpan, document: Document): Answer {
  const { type, value, entityId, start, end } = span;
  const entity = document.entities.find(({ id }) => id === entityId);
  const isPair = /\p{L}[-/–]\p{Lu}/u.test(entity?.name ?? '') && !/[-/–]/.test(span.text);
  const isFull = type === 'organisation' && span.text.includes(' ');
  const name = isPair || isFull || type === 'person' ? undefined : entity?.name;
  return { text: name ?? shown(text, span), type, value, entityId, range: { start, end } };
}

export const typed = typedBy(make, answerOf);
export const stated = statedBy(make, truth, truthBecause);

/** "Dua jenazah" at the front of its sentence is "dua jenazah". */
function shown(text: string, { value }: Span): string {
  const spelled = value?.kind === 'number' && !/^(Rp|US)/.test(text) && /^\p{Lu}\p{Ll}+ /u.test(text);
  return spelled ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Of "20 jaket" in "20 jaket pelampung" only the number is asked: what is counted stays whole. */
export function bareNumber(text: string, { type, value }: Span): string {
  const unit = value?.kind === 'number' ? ` ${value.unit}` : '';
  return type === 'count' && unit.length > 1 && text.toLowerCase().endsWith(unit.toLowerCase())
    ? text.slice(0, -unit.length)
    : text;
}
