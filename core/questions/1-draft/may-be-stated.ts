import { isUncut } from '../../facts/index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { isOwnYear } from '../own-year.ts';

/** A gap for a figure in digits or a date is also stated, right or wrong; of a whole sentence only a figure, of two nothing. */
export function mayBeStated({ answer, fact }: Draft, { grammar, document }: Setting): boolean {
  const { value } = answer;
  if (value === undefined || fact.opening !== undefined || (isUncut(fact) && value.kind === 'date')) return false;
  // Who beat three men has beaten two as well.
  if (value.kind === 'number' && !/\d/.test(answer.text)) return false;
  if (isOwnYear(value, document.publishedAt)) return false;
  return !grammar.statesClaims || (value.kind === 'number' && isClaimed(answer.text, fact));
}

/** What may stand between the front of a part and its figure: a preposition, "about", "a total of". */
const light = /^(?:(?:for|to|by|at|of|in|about|around|some|nearly|almost|roughly|a total of|an estimated|only|just) )*/;

/**
 * "ran the $440m mission", "a fund of $2 million was exhausted": whoever judges such a statement judges the deed, not the figure. The figure must open its part, and the
 * sentence claim one thing. Readers accepted 10 of 37 English statements; of those that this keeps 8 of 13.
 */
function isClaimed(figure: string, { slots }: Draft['fact']): boolean {
  const own = slots.find(({ spans }) => spans.some(({ text }) => text === figure));
  return own?.text.toLowerCase().replace(light, '').startsWith(figure.toLowerCase()) ?? false;
}
