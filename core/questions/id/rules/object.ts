import type { Fact } from '../../../facts/index.ts';
import { type Document, type Lexicon, passiveOf } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { adjunctsBut, answerOf, ask, make } from '../asking.ts';
import { openingOf } from './subject.ts';

/** "Negara mana yang didesak pemerintah Korea Selatan ...?": the object becomes the subject, so the verb must turn passive. */
export function askObject(fact: Fact, document: Document, lexicon: Lexicon): readonly Draft[] {
  const { subject, predicate, object } = fact;
  if (fact.status !== 'asserted' || !subject || !predicate || !object?.span) return [];
  const which = openingOf(object, object.span, lexicon);
  const words = predicate.text.split(' ');
  const passive = passiveOf(words.at(-1) ?? '', lexicon.roots);
  if (!which || !passive || words.length > 2) return [];
  const verb = [...words.slice(0, -1), passive].join(' ');
  const stem = ask(`${which} yang`, [verb, `oleh ${subject.text}`], adjunctsBut(fact));
  return stem === undefined
    ? []
    : [
        make(fact, document, {
          kind: 'multiple-choice',
          stem,
          answer: answerOf(object.span, document),
          rule: 'object',
          tier: 'C',
        }),
      ];
}
