import { show } from '../../facts/en/1-words/show.ts';
import type { Word } from '../../facts/en/1-words/word.ts';
import type { Parts } from '../../facts/en/2-phrases/adjuncts.ts';
import type { Clause } from '../../facts/en/3-clauses/clause.ts';
import type { Answer } from '../draft.ts';

/** What follows the verb in a stem, with place and time as wanted, in the usual order of English. */
export function tailOf(
  parts: Parts,
  core: readonly Word[],
  want: { readonly time: boolean; readonly place: boolean },
): string {
  const mark = core.findIndex((word, index) => word.cls === 'comma' && core[index + 1]?.lower === 'according');
  const own = mark < 0 ? core : core.slice(0, mark);
  const apposed = own.some((word) => word.cls === 'comma' || word.cls === 'that');
  const told = [
    show(own),
    want.place && parts.place ? show(parts.place.words) : '',
    want.time && parts.time && !apposed ? show(parts.time.words) : '',
  ]
    .filter(Boolean)
    .join(' ');
  return mark < 0 ? told : `${told}${show(core.slice(mark))}`;
}

const circumstances = new Set(['after', 'before', 'during', 'at', 'in', 'under', 'near', 'with', 'for']);

/** The longest form of a question that has at most 22 words: the last circumstances of `core` go first. */
export function fitting(core: readonly Word[], build: (core: readonly Word[]) => string): string {
  const stem = build(core);
  const last = core.findLastIndex((word) => word.cls === 'prep');
  if (stem.split(' ').length <= 22 || last < 1 || !circumstances.has(core[last]?.lower ?? '')) return stem;
  return fitting(core.slice(0, last), build);
}

/** Each of these is in another or has it inside: as a choice the one makes the other half right. */
const nested = new Set([
  'United Kingdom',
  'UK',
  'Britain',
  'Great Britain',
  'England',
  'Scotland',
  'Wales',
  'Northern Ireland',
]);

/** The answer that a word with a typed span gives. */
export function answerOf(word: Word, shown?: string): Answer | undefined {
  const { span } = word;
  if (!span || !tellsKey(word) || nested.has(span.text)) return undefined;
  const text = shown ?? (word.shown ?? word.text).replace(/['’]s$/, '');
  return {
    text,
    type: span.type,
    range: word.source ?? { start: word.start, end: word.end },
    ...(span.value ? { value: span.value } : {}),
    ...(span.entityId ? { entityId: span.entityId } : {}),
  };
}

/** "May" shown as "Theresa May" still proves the key; "it" shown as a name does not. */
function tellsKey(word: Word): boolean {
  const written = word.text.replace(/['’]s$/, '').toLowerCase();
  const acronym = word.span?.entityId !== undefined && /^\p{Lu}+$/u.test(word.text);
  return word.shown === undefined || word.source !== undefined || acronym || word.shown.toLowerCase().includes(written);
}

/** The one name a phrase is about, with the words before it: "the Taiwanese line Evergreen", "Sifan Hassan of the Netherlands". */
export function nameIn(phrase: readonly Word[]): { readonly name: Word; readonly title: readonly Word[] } | undefined {
  const [apposed, mark] = [phrase.at(-1), phrase.at(-2)];
  if (mark?.cls === 'comma' && apposed?.cls === 'name' && apposed.span)
    return { name: apposed, title: phrase.slice(0, -2) };
  const cut = phrase.findIndex((word, index) => index > 0 && word.cls === 'prep');
  const front = cut < 0 ? phrase : phrase.slice(0, cut);
  const after = cut < 0 ? [] : phrase.slice(cut);
  const name = front.at(-1);
  if (name?.cls !== 'name' || name.owner || !name.span) return undefined;
  if (
    front.filter((word) => word.cls === 'name' && word.span).length !== 1 ||
    front.some((word) => word.cls === 'and' || word.owner)
  )
    return undefined;
  const origin = after.length === 0 || (after[0]?.lower === 'of' && after.length <= 3 && after.at(-1)?.cls === 'name');
  return origin ? { name, title: front.slice(0, -1) } : undefined;
}

/** Whether every word of the clause's rest is free of names standing for the answer. */
export function mentions(clause: Clause, text: string): boolean {
  return show(clause.rest).toLowerCase().includes(text.toLowerCase());
}
