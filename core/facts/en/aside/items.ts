import { infinitiveOf } from '../../../language/index.ts';
import { type Reading, wordsIn } from '../../2-telling/edits.ts';
import { slotOf } from '../../2-telling/slot.ts';
import type { Slot, SlotRole } from '../../fact.ts';
import type { FoundFact } from '../../found.ts';

const longestSubject = 5;

/** "31 discs lost beyond repair": an entry of a list that leaves out "were". What stands after a comma is left out. */
export function itemFacts(reading: Reading): readonly FoundFact[] {
  const { sentence } = reading;
  const { tokens, role } = sentence;
  if (role !== 'list-item' || !/^\d/.test(tokens[0]?.text ?? '')) return [];
  const verb = tokens.findIndex(({ lower }, at) => at > 1 && at <= longestSubject && isParticiple(lower));
  const noun = tokens[verb - 1];
  const stop = tokens.findIndex(({ text }, at) => at > verb && /^[,.;:(–—]$/.test(text));
  const rest = tokens.slice(verb + 1, stop < 0 ? tokens.length : stop);
  if (
    verb < 2 ||
    !noun ||
    !/s$/.test(noun.lower) ||
    rest.some(({ lower }) => isParticiple(lower) && !isAfterMark(lower, rest))
  )
    return [];
  const subject = partOf(tokens.slice(0, verb), 'subject', reading);
  const predicate = partOf(tokens.slice(verb, verb + 1), 'predicate', reading);
  const mark = rest.findIndex(({ lower }) => lower === 'because');
  const place = rest.slice(0, mark < 0 ? rest.length : mark);
  const other = partOf(place, 'other', reading);
  const cause = mark < 0 ? undefined : partOf(rest.slice(mark), 'cause', reading);
  if (!subject || !predicate || (place.length > 0 && !other) || (mark >= 0 && !cause) || subject.spans.length === 0)
    return [];
  const told = [
    subject,
    { ...predicate, text: `were ${predicate.text}` },
    ...(other ? [other] : []),
    ...(cause ? [{ ...cause, opener: 'because' }] : []),
  ];
  if (told.length < 3) return [];
  return [
    {
      kind: 'quantity',
      status: 'asserted',
      voice: 'passive',
      text: `${told.map(({ text }) => text).join(' ')}.`,
      slots: told,
      named: [],
      confidence: 0.8,
      because: 'entry',
    },
  ];
}

function isParticiple(lower: string): boolean {
  return (
    /(ed|en|t|d|wn|un|ade)$/.test(lower) &&
    !/^(had|did|would|could|should|must|might|about|at|without|out)$/.test(lower) &&
    infinitiveOf(lower, 'participle') !== undefined
  );
}

/** "because mould had eaten": a participle of the clause that gives the cause. */
function isAfterMark(lower: string, rest: readonly { readonly lower: string }[]): boolean {
  const mark = rest.findIndex((token) => token.lower === 'because');
  return mark >= 0 && rest.findIndex((token) => token.lower === lower) > mark;
}

function partOf(
  tokens: readonly { readonly start: number; readonly end: number }[],
  role: SlotRole,
  reading: Reading,
): Slot | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const at = first && last ? wordsIn(reading, { start: first.start, end: last.end }) : [];
  return at.length === 0
    ? undefined
    : slotOf({ role, at, head: at.at(-1) ?? -1, opener: '', fronted: false, loose: false }, reading);
}
