import type { SentenceWords } from '../sentence-words.ts';

/** "the larger company" compares, "the computer" does not: words on -er that are no comparatives. Data table. */
const noComparatives =
  'number|water|river|winter|summer|centre|center|paper|letter|member|leader|power|order|tower|officer|offer|father|mother|daughter|brother|sister|minister|river|server|corner|border|matter|weather|computer|player|owner|driver|worker';

/** Data table. */
export const whole: SentenceWords = {
  asks: /(?<!\p{L})whether(?!\p{L})/iu,
  writer: /(?<!\p{L})(?:I|my|we|our|us|you|your)(?!\p{L})/iu,
  recurring: /(?<!\p{L})(?:every|each)(?!\p{L})/iu,
  picksUp: /^(?:Those|What) |last-named/,
  comparing: new Set(),
  subjects: new Set(['it', 'they', 'he', 'she']),
  compares: new RegExp(
    `^(?:same|other|others|former|latter|(?!(?:${noComparatives})$)\\p{L}{3,}er|following|previous|next|first|second|third|last|two|three|day|week|month|year|night|evening|morning|afternoon|period|time)$`,
    'u',
  ),
  // "So did some 40,000 tubes"; "Instead, the court heard, he kept them", without its first word.
  turned:
    /^(?:(?:did|do|does|was|were|had|has|have|is|are|came|went|nor)\b|[^,]{2,60} (?:heard|was told|said|says|learned), (?:he|she|it|they)\b)/i,
  beforeDay:
    /(?:^|\s)(?:in|on|since|until|till|by|before|after|from|to|of|late|early|mid|around|about|between|and|through|during)$/i,
  joining: new Set(['then', 'later']),
  outOf: new Set(['of']),
  besideDate: new Set(['early', 'late', 'mid', 'of', 'and']),
};
