import type { SpanType, Word } from '../../language/index.ts';
import type { SlotRole } from '../fact.ts';
import type { PartLook } from '../grammar.ts';

const be = /^(?:am|is|are|was|were|be|been|being|'s|'re|get|got|gets)$/;

/** A form of "be" before a participle. */
export function voiceOf(group: readonly Word[], head: Word): 'active' | 'passive' {
  if (head.partOfSpeech !== 'VERB' || head.lower.endsWith('ing')) return 'active';
  const at = group.findIndex(({ start }) => start === head.start);
  return group.slice(0, Math.max(0, at)).some(({ lower }) => be.test(lower)) ? 'passive' : 'active';
}

const places: ReadonlySet<SpanType> = new Set(['country', 'province', 'city', 'region', 'place', 'organisation']);
const timely = new Set([
  'in',
  'on',
  'at',
  'by',
  'since',
  'from',
  'until',
  'till',
  'during',
  'before',
  'after',
  'between',
  'through',
  'around',
  'about',
  'of',
]);

export function roleOf({ opener, head, type, afterPassive }: PartLook): SlotRole {
  if (type === 'date' && (opener === '' || timely.has(opener))) return 'time';
  if (
    /^(morning|afternoon|evening|night|eve|christmas|easter)$/.test(head.lower) &&
    /^(on|in|at|by|during)$/.test(opener)
  )
    return 'time';
  if (type === 'time') return 'time';
  if (type === 'duration' && (opener === 'for' || opener === 'in' || opener === 'over')) return 'duration';
  switch (opener) {
    case '':
      return 'other';
    case 'in':
    case 'at':
    case 'on':
    case 'near':
    case 'across':
    case 'off':
    case 'along':
    case 'outside':
    case 'inside':
      return places.has(type ?? 'count') || (type === undefined && head.partOfSpeech === 'PROPN') ? 'place' : 'other';
    case 'to':
      return head.partOfSpeech === 'VERB' ? 'purpose' : 'goal';
    case 'from':
      return 'origin';
    case 'by':
      return afterPassive || head.partOfSpeech === 'PROPN' ? 'agent' : 'other';
    case 'because':
    case 'because of':
    case 'due':
    case 'due to':
    case 'owing to':
      return 'cause';
    case 'as':
      return head.partOfSpeech === 'VERB' ? 'other' : 'complement';
    case 'with':
      return 'manner';
    case 'according':
    case 'according to':
      return 'source';
    default:
      return 'other';
  }
}
