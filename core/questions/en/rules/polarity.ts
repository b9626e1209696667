import type { Fact } from '../../../facts/index.ts';
import { type Document, plainText } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { make } from '../making.ts';
import { truth, truthBecause } from '../wording.ts';

/** What the article denies in so many words: told as it is, or the other way round. No "not" is put in. */
export function askPolarity(fact: Fact, document: Document): readonly Draft[] {
  const { predicate, text, status } = fact;
  if (!predicate || (status !== 'denied' && status !== 'not-yet')) return [];
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
    ...(isTrue ? {} : { correction: text }),
  });
  const turned = turn(text, predicate.text);
  return [state(text, true), ...(turned ? [state(turned, false)] : [])];
}

/** "was not made public" -> "was made public", "has not yet opened" -> "has already opened", "has yet to be named" -> "has already been named". */
function turn(text: string, predicate: string): string | undefined {
  if (text.split(predicate).length !== 2 || / until | since | or | any | even | either | but /.test(text))
    return undefined;
  const told = /^(is|are|was|were|has|have|had|will|can|could|would|does|do|did) not /.exec(predicate);
  if (/^(does|do|did)$/.test(told?.[1] ?? '')) return undefined;
  if (told) return text.replace(predicate, predicate.replace(/ not yet /, ' already ').replace(' not ', ' '));
  return /^(has|have) yet to be /.test(predicate)
    ? text.replace(predicate, predicate.replace(/ yet to be /, ' already been '))
    : undefined;
}
