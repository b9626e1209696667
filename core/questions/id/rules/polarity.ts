import type { Fact } from '../../../facts/index.ts';
import { type Document, plainText } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { make } from '../asking.ts';
import { truth, truthBecause } from '../wording.ts';

/** "belum" against "telah": what has not happened yet, and what has, may be told the wrong way round, and a "tidak" of the article left out; none is ever put in. */
export function askPolarity(fact: Fact, document: Document): readonly Draft[] {
  if (!fact.predicate || !fact.subject) return [];
  const quote = plainText(document.body, fact.evidence);
  const state = (stem: string, isTrue: boolean): Draft => ({
    ...make(fact, document, {
      kind: 'true-false',
      stem,
      answer: { text: truth[isTrue ? 0 : 1], type: 'truth' },
      rule: 'polarity',
      tier: 'A',
    }),
    because: truthBecause(isTrue, quote),
    ...(isTrue ? {} : { correction: fact.text }),
  });
  if (fact.status === 'not-yet') {
    const turned = fact.text.replace(/\b(sejauh ini |hingga kini |sampai kini )?belum\b/, 'telah');
    return turned === fact.text ? [state(fact.text, true)] : [state(fact.text, true), state(turned, false)];
  }
  if (fact.status === 'denied') {
    const isPlain =
      /^(tidak|tak) (?!pernah|satu|mungkin|dapat|bisa|akan|boleh|mau)/.test(fact.predicate.text) &&
      fact.text.split(/\b(?:tidak|tak)\b/).length === 2;
    const isNamed = fact.subject.span !== undefined;
    return isPlain && isNamed ? [state(fact.text.replace(/\b(tidak|tak) /, ''), false)] : [];
  }
  const done = /\b(telah|sudah)\b(?= di\p{L}{4,}$)/u;
  if (
    fact.status !== 'asserted' ||
    !done.test(fact.predicate.text) ||
    fact.text.match(/\b(telah|sudah)\b/g)?.length !== 1
  )
    return [];
  const turned = fact.text.replace(/\b(telah|sudah)\b(?= di\p{L}{4,}(?!\p{L}))/u, 'belum');
  return turned === fact.text || /\bsejak\b/.test(turned) ? [] : [state(turned, false)];
}
