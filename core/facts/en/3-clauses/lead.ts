import type { Word } from '../1-words/word.ts';
import { fullPhraseEnd, simplePhraseEnd } from '../2-phrases/noun-phrase.ts';
import { opensVerb } from '../2-phrases/verb-group.ts';

/** What stands before the subject: where the subject opens, the dates and places among it, and a phrase that must stay with the verb. */
export type Lead = { readonly next: number; readonly kept: readonly Word[]; readonly setting?: readonly Word[] };

/** Leads that may be dropped: they add a circumstance the clause is true without. */
const droppedOpeners = new Set([
  'after',
  'before',
  'despite',
  'following',
  'during',
  'with',
  'besides',
  'like',
  'unlike',
  'when',
  'while',
  'although',
  'though',
  'whereas',
  'as',
  'since',
  'once',
  'because',
  'having',
  'rather',
  'to',
  'today',
  'elsewhere',
  'then',
  'however',
  'meanwhile',
  'instead',
  'finally',
  'eventually',
  'later',
  'soon',
  'currently',
  'previously',
  'also',
  'additionally',
  'afterwards',
  'recently',
  'separately',
  'initially',
  'overall',
  'earlier',
]);

const passing =
  /^(the (following|next|same)|that|this|(a|an|one|two|three|four|five|six|several|many)?) ?(day|morning|afternoon|evening|night|week|month|year|hour|minute|decade)s?( later| earlier| before)?$/;

/** Reads what stands before the subject. Undefined when it may change the truth of the clause: "If ...", "Among ...". */
export function leadOf(words: readonly Word[], from: number): Lead | undefined {
  const first = words[from];
  if (!first) return undefined;
  if (opensFigure(words, from)) return { next: from, kept: [] };
  if (first.lower === 'then' && words[from + 1]?.cls === 'comma') return leadOf(words, from + 2);
  if (first.cls === 'and') return /^(and|but)$/.test(first.lower) ? leadOf(words, from + 1) : undefined;
  const passed = passingTime(words, from);
  if (passed !== undefined) return subjectAt(words, passed, []);
  if (opensRelativeDay(words, from)) return subjectAt(words, from + 1, []);
  const dated = datedLead(words, from);
  if (dated) return afterDate(words, subjectAt(words, dated.next, dated.kept));
  if (isDropped(words, from)) {
    const comma = commaBeforeSubject(words, from);
    if (comma !== undefined) return { next: comma + 1, kept: [] };
    return first.cls === 'adverb' ? subjectAt(words, from + 1, []) : undefined;
  }
  if (first.cls === 'prep') return placeLead(words, from);
  if (['sub', 'wh', 'be', 'have', 'do', 'modal', 'adverb', 'past', 'base'].includes(first.cls)) return undefined;
  return { next: from, kept: [] };
}

/** "Around 12% of trade", "More than 400 vessels": a subject, not a lead. */
function opensFigure(words: readonly Word[], from: number): boolean {
  const next = words[from + 1];
  if (/^(just|only)$/.test(words[from]?.lower ?? '') && /^(over|under)$/.test(next?.lower ?? ''))
    return words[from + 2]?.cls === 'number';
  if (words[from]?.lower === 'at' && /^(least|most)$/.test(next?.lower ?? '')) return words[from + 2]?.cls === 'number';
  if (next?.lower === 'than') return words[from + 2]?.cls === 'number';
  return (
    next?.cls === 'number' &&
    /^(about|around|some|over|under|nearly|almost|roughly|only|just)$/.test(words[from]?.lower ?? '')
  );
}

function isDropped(words: readonly Word[], from: number): boolean {
  const word = words[from];
  if (!word) return false;
  return (
    droppedOpeners.has(word.lower) ||
    ((word.cls === 'gerund' || word.cls === 'past' || word.cls === 'part') &&
      commaBeforeSubject(words, from) !== undefined &&
      !opensVerb(words, from + 1))
  );
}

function subjectAt(words: readonly Word[], index: number, kept: readonly Word[]): Lead {
  return { next: words[index]?.cls === 'comma' ? index + 1 : index, kept };
}

/** "On 7 July, after the deal was signed, ...": what follows the date may itself be a lead. */
function afterDate(words: readonly Word[], dated: Lead): Lead | undefined {
  const more = leadOf(words, dated.next);
  return more && { ...more, kept: [...dated.kept, ...more.kept] };
}

/** "The following morning", "Two years later": says nothing on its own. */
function passingTime(words: readonly Word[], from: number): number | undefined {
  for (const length of [4, 3, 2]) {
    const text = words
      .slice(from, from + length)
      .map((word) => word.lower)
      .join(' ');
    if (words.length > from + length && passing.test(text)) return from + length;
  }
  return undefined;
}

/** "On 7 July", "At 11pm on 31 December 2020", "In October 1977". */
function datedLead(words: readonly Word[], from: number): Lead | undefined {
  let index = from;
  while (words[index]?.cls === 'prep' && words[index + 1]?.cls === 'date') index += 2;
  return index === from ? undefined : { next: index, kept: words.slice(from, index) };
}

/** "In Rwanda, ...": the place is kept; any other phrase may be a condition of the clause. */
function placeLead(words: readonly Word[], from: number): Lead | undefined {
  const place = words[from + 1];
  if (!/^(in|at)$/.test(words[from]?.lower ?? '') || words[from + 2]?.cls !== 'comma') return settingLead(words, from);
  return place?.span && ['city', 'country', 'province', 'region', 'place'].includes(place.span.type)
    ? { next: from + 3, kept: words.slice(from, from + 2) }
    : settingLead(words, from);
}

const settings = /^(in|at|on|by|under|for|from|during|throughout|across)$/;

/** "In a match at Wembley, ...", "For the opposition, ...": the phrase may be a condition of the clause, so it stays with it. */
function settingLead(words: readonly Word[], from: number): Lead | undefined {
  const end = fullPhraseEnd(words, from + 1);
  if (!settings.test(words[from]?.lower ?? '') || end === undefined || words[end]?.cls !== 'comma') return undefined;
  const setting = words.slice(from, end).map((word, index) => (index === 0 ? { ...word, shown: word.lower } : word));
  return setting.length > 7 || setting.some((word) => word.cls === 'and')
    ? undefined
    : { next: end + 1, kept: [], setting };
}

/** "Yesterday", "On Friday," and "This year," say nothing on their own. */
function opensRelativeDay(words: readonly Word[], from: number): boolean {
  const word = words[from];
  if (word?.cls !== 'date' || words[from + 1]?.cls === 'noun') return false;
  if (word.lower === 'today' || (word.span?.value?.kind === 'date' && word.span.value.relative)) return !word.owner;
  return false;
}

function commaBeforeSubject(words: readonly Word[], from: number): number | undefined {
  for (let index = from + 1; index < words.length; index += 1) {
    if (words[index]?.cls !== 'comma') continue;
    const start = index + 1;
    const end = fullPhraseEnd(words, start) ?? simplePhraseEnd(words, start);
    if (end !== undefined && (opensVerb(words, end) || words[end]?.cls === 'comma')) return index;
  }
  return undefined;
}
