import type { Fact } from '../../../facts/index.ts';
import type { Document, Lexicon } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { answerOf, ask, make } from '../asking.ts';
import { whichOf } from '../which.ts';

/** "Negara mana yang disebut sebagai sekutu Korea Selatan?" */
export function askRole(fact: Fact, document: Document, lexicon: Lexicon): readonly Draft[] {
  const { subject, object } = fact;
  if (fact.kind !== 'role' || !subject?.span || !object) return [];
  if (fact.because === 'role: office' && isPublic.test(object.text)) return [];
  const which = whichOf(subject.span, lexicon);
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

/** Who heads a state or its government is known without the article. */
const isPublic = /^(Presiden|Wakil Presiden|Perdana Menteri|PM|Kanselir|Raja|Ratu|Paus|pemimpin)(?= )/i;
