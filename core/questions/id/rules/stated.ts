import type { Fact } from '../../../facts/index.ts';
import { type Document, plainText } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { make, statementOf } from '../asking.ts';
import { truth, truthBecause } from '../wording.ts';

/** The fact as a true statement, for facts about something with a name that hold nothing typed to ask for; the false ones come from other rules. */
export function askStated(fact: Fact, document: Document): readonly Draft[] {
  if (fact.status !== 'asserted' || fact.kind === 'role' || !fact.subject || !fact.predicate) return [];
  const isNamed = /(?:^|\s)\p{Lu}/u.test(fact.subject.text);
  if (!isNamed) return [];
  const quote = plainText(document.body, fact.evidence);
  const answer = { text: truth[0], type: 'truth' } as const;
  const draft = make(fact, document, {
    kind: 'true-false',
    stem: statementOf(fact),
    answer,
    rule: 'stated',
    tier: 'C',
  });
  return [{ ...draft, because: truthBecause(true, quote) }];
}
