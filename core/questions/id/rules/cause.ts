import type { Fact } from '../../../facts/index.ts';
import type { Document } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import type { Distractor } from '../../question.ts';
import { capitalise, holdsWords } from '../../text.ts';
import { ask, make } from '../asking.ts';
import { nounPhrases } from '../noun-phrases.ts';
import { wrong } from '../wording.ts';

/** "Mengapa ...?" only where the article gives the cause as a phrase: "akibat sanksi internasional". */
export function askCause(fact: Fact, document: Document): readonly Draft[] {
  const { subject, predicate, object, cause } = fact;
  const opener = /^(akibat|karena|lantaran)\s/i.exec(cause?.text ?? '')?.[1]?.toLowerCase();
  if (fact.status !== 'asserted' || !subject || !predicate || !cause || !opener) return [];
  if (cause.text.split(' ').length < 3) return [];
  const stem = ask('mengapa', [subject.text, predicate.text, object?.text ?? ''], []);
  const text = capitalise(cause.text);
  const rivals = rivalCauses(fact, opener, document);
  return stem === undefined
    ? []
    : [
        make(fact, document, {
          kind: 'multiple-choice',
          stem,
          answer: { text, type: 'phrase', range: cause },
          rule: 'cause',
          tier: 'C',
          rivals,
        }),
      ];
}

/** Things the article speaks of elsewhere, put as a cause: of the same form, and never given as one. */
function rivalCauses(fact: Fact, opener: string, document: Document): readonly Distractor[] {
  const key = fact.cause?.text ?? '';
  return nounPhrases(document, fact.sentence)
    .filter(
      ({ text }) =>
        !holdsWords(key, text) &&
        !holdsWords(text, fact.subject?.text ?? '') &&
        key.length / (text.length + opener.length + 1) < 1.6,
    )
    .map(({ text, sentence }) => ({
      text: capitalise(`${opener} ${text}`),
      because: wrong({ kind: 'elsewhere', text, sentence }),
    }));
}
