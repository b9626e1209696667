import type { Fact } from '../../../facts/index.ts';
import type { Document, Lexicon } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { answerOf, ask, make } from '../asking.ts';
import { whichOf } from '../which.ts';

/** "Negara mana yang disebut sebagai sekutu Korea Selatan?" Who holds an office is not asked by itself: that is known, or a mention without a deed. */
export function askRole(fact: Fact, document: Document, lexicon: Lexicon): readonly Draft[] {
  const { subject, object } = fact;
  if (fact.kind !== 'role' || fact.because !== 'role: kin' || !subject?.span || !object) return [];
  const which = whichOf(subject.span, lexicon);
  const stem = which && ask(`${which} yang disebut sebagai`, [object.text], []);
  const answer = answerOf(subject.span, document);
  return stem ? [make(fact, document, { kind: 'multiple-choice', stem, answer, rule: fact.because, tier: 'B' })] : [];
}
