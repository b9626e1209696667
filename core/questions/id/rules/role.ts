import type { Fact } from '../../../facts/index.ts';
import type { Document } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { answerOf, ask, make, whichOf } from '../asking.ts';

/** "Negara mana yang disebut sebagai sekutu Korea Selatan?" */
export function askRole(fact: Fact, document: Document): readonly Draft[] {
  const { subject, object } = fact;
  if (fact.kind !== 'role' || !subject?.span || !object) return [];
  const which = whichOf(subject.span.type);
  if (!which || (fact.because === 'role: office' && subject.span.type !== 'person')) return [];
  const stem =
    fact.because === 'role: kin'
      ? ask(`${which} yang disebut sebagai`, [object.text], [])
      : ask(`${which} ${object.text}`, ['yang disebut dalam artikel'], []);
  return stem === undefined
    ? []
    : [
        make(fact, document, {
          kind: 'multiple-choice',
          stem,
          answer: answerOf(subject.span, document),
          rule: fact.because,
          tier: 'B',
        }),
      ];
}
