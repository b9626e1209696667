import type { Fact } from '../../../facts/index.ts';
import type { Document } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { stated } from '../making.ts';

/** What the article denies in so many words: told as it is, or the other way round. No "not" is put in. */
export function askPolarity(fact: Fact, document: Document): readonly Draft[] {
  const { predicate, text, status } = fact;
  if (!predicate || (status !== 'denied' && status !== 'not-yet') || isOpen(fact)) return [];
  const state = (stem: string, isTrue: boolean) => stated(fact, document, stem, isTrue);
  const turned = turn(text, predicate.text);
  return [state(text, true), ...(turned ? [state(turned, false)] : [])];
}

/** "had not scored all night" was so up to a moment that is not told; of "a common fear" nobody knows which. */
function isOpen({ predicate, subject, time }: Fact): boolean {
  return (/^had not /.test(predicate?.text ?? '') && !time) || /^an? \S+(?: \S+)?$/.test(subject?.text ?? '');
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
