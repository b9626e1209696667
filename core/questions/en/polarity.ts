import { participleOf } from '../../facts/en/1-words/verb-forms.ts';
import type { Fact } from '../../facts/index.ts';
import type { Document } from '../../language/index.ts';
import type { Draft } from '../draft.ts';
import { truthBecause } from './wording.ts';

/** "has not yet answered" against "has already answered": what is still open may be told as done. Never a bare "not". */
export function polarity(fact: Fact, document: Document): readonly Draft[] {
  const done = fact.status === 'not-yet' ? asDone(fact.text) : undefined;
  if (!done) return [];
  const quote = document.body.slice(fact.evidence.start, fact.evidence.end);
  return [stated(fact, fact.text, true, quote), stated(fact, done, false, quote)];
}

function stated(fact: Fact, stem: string, value: boolean, quote: string): Draft {
  return {
    kind: 'true-false',
    stem,
    fact,
    evidence: fact.evidence,
    rule: 'polarity',
    tier: 'A',
    answer: { text: value ? 'True' : 'False', type: 'truth' },
    because: truthBecause(value, quote),
    ...(value ? {} : { correction: fact.text }),
  };
}

/** The same told as done; nothing when the wording is another. */
function asDone(text: string): string | undefined {
  if (/\b(has|have|had) not yet\b/.test(text)) return text.replace(/\bnot yet\b/, 'already');
  const passive = /\b(has|have) yet to be (?=\p{L}+(ed|en|n|t)\b)/u;
  if (passive.test(text)) return text.replace(passive, '$1 already been ');
  const active = /\b(has|have) yet to (\p{Ll}+)\b/u.exec(text);
  return active?.[2] && active[2] !== 'be'
    ? text.replace(active[0], `${active[1]} already ${participleOf(active[2])}`)
    : undefined;
}
