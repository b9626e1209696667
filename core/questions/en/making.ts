import type { Fact, ToldSpan } from '../../facts/index.ts';
import type { Document, Span } from '../../language/index.ts';
import type { Answer, Draft } from '../draft.ts';
import { drafted, type Making, statedBy, typedBy } from '../making.ts';
import { polished } from './polish.ts';
import { sourced } from './telling.ts';
import { quoted, truth, truthBecause } from './wording.ts';

/** The draft with its evidence and the reason a learner reads; a claim is asked together with whose it is. */
export function make(fact: Fact, document: Document, making: Making): Draft {
  const stem = polished(making.stem.endsWith('?') ? sourced(fact, making.stem) : withoutComma(making.stem, fact));
  return drafted(fact, document, { ...making, stem }, quoted);
}

/** "A, B and C, shared": the comma after a row of names belongs to what was left out. */
function withoutComma(stem: string, { subject }: Fact): string {
  const text = subject?.text ?? '';
  const isRow = /,$/.test(text) && / and [^,]+,$/.test(text) && (subject?.spans.length ?? 0) > 1;
  const row = text.charAt(0).toUpperCase() + text.slice(1);
  return isRow && stem.startsWith(row) ? stem.replace(row, row.slice(0, -1)) : stem;
}

/** A name is answered by its fullest form in the article, so that key and distractors are of one form. */
export function answerOf({ span, text }: ToldSpan, document: Document): Answer {
  const { type, value, entityId, start, end } = span;
  const entity = document.entities.find(({ id }) => id === entityId);
  return { text: entity?.name ?? shown(text, span), type, value, entityId, range: { start, end } };
}

export const typed = typedBy(make, answerOf);
export const stated = statedBy(make, truth, truthBecause);

/** "Nine clinics" at the front of its sentence is "nine clinics". */
function shown(text: string, { value }: Span): string {
  const spelled = value?.kind === 'number' && /^\p{Lu}\p{Ll}+[ -]/u.test(text);
  return spelled ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
