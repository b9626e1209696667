import type { Fact } from '../../../facts/index.ts';
import { activeOf, type Document, type Lexicon } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { adjunctsBut, answerOf, ask, make } from '../asking.ts';
import { openingOf } from './subject.ts';

/** "Siapa yang meresmikan Museum Tsunami Aceh ...?": the agent of a passive becomes the subject of the active verb. */
export function askAgent(fact: Fact, document: Document, lexicon: Lexicon): readonly Draft[] {
  const { subject, predicate, agent } = fact;
  if (fact.status !== 'asserted' || !subject || !predicate || !agent?.span) return [];
  const which = openingOf(agent, agent.span, lexicon);
  const words = predicate.text.split(' ');
  const active = activeOf(words.at(-1) ?? '', lexicon.roots);
  if (!which || !active || words.length > 2) return [];
  const verb = [...words.slice(0, -1), active].join(' ');
  const stem = ask(`${which} yang`, [verb, subject.text], adjunctsBut(fact, agent));
  return stem === undefined
    ? []
    : [
        make(fact, document, {
          kind: 'multiple-choice',
          stem,
          answer: answerOf(agent.span, document),
          rule: 'agent',
          tier: 'B',
        }),
      ];
}
