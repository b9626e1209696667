import { capitalNouns, months, uniqueNouns } from '../1-words/closed-class.ts';
import type { Word } from '../1-words/word.ts';
import { simplePhraseEnd } from '../2-phrases/noun-phrase.ts';

const reflexive = /(self|selves)$/;
const pointing = /^(this|that|these|those|such|another|other|others|both|either|neither|same|following|similar)$/;
/** Nouns that say nothing without what they belong to. */
const relational = new Set('member part successor winner side majority defeat result'.split(' '));

/** What a possessive may point back to. */
export type Owner = 'person' | 'thing' | 'none';

const backTo: Readonly<Record<Owner, RegExp>> = { person: /^(his|her)$/, thing: /^(its|their)$/, none: /^$/ };

/** A word that points out of the clause, for people, or nothing: "the ship", "it", "that June". `owner`: the named subject that "its" or "his" may point back to. */
export function danglingWord(words: readonly Word[], owner: Owner): string | undefined {
  for (const [index, word] of words.entries()) {
    if (word.shown !== undefined && word.cls === 'name') continue;
    if (word.cls === 'pronoun' && !reflexive.test(word.lower) && !isOneOf(words, index)) return word.text;
    if (word.cls === 'possessive' && !backTo[owner].test(word.lower) && !isKin(words, index)) return word.text;
    if (
      (word.cls === 'det' || word.cls === 'adj' || word.cls === 'that') &&
      pointing.test(word.lower) &&
      !(word.cls === 'that' && isReport(words, index)) &&
      !(word.lower === 'both' && words.slice(index + 2).some(({ lower }) => lower === 'and'))
    )
      return word.text;
    if (word.cls === 'name' && capitalNouns.has(word.lower) && words[index - 1]?.lower === 'the') return word.text;
    if (/^(perhaps|possibly|probably|apparently|reportedly|allegedly|presumably)$/.test(word.lower)) return word.text;
    if (/^(his|her)$/.test(word.lower) && words.slice(0, index - 1).some(isOtherPerson)) return word.text;
    if (word.cls === 'possessive' && !possesses(words[index + 1])) return word.text;
    if (word.lower === 'the' && !word.known && !anchored(words, index)) return show2(words, index);
    if (
      relational.has(word.lower) &&
      ['det', 'adj'].includes(words[index - 1]?.cls ?? 'det') &&
      !/^(of|in|to)$/.test(words[index + 1]?.lower ?? '') &&
      !words[index - 1]?.owner
    )
      return word.text;
    if (word.lower === 'first' && /^(a|an)$/.test(words[index - 1]?.lower ?? '')) return word.text;
    if (word.cls === 'not' && words[index + 1]?.lower !== 'to') return word.text;
    if (/^(earlier|previous|later)$/.test(word.lower) && words[index + 1]?.cls === 'noun') return word.text;
    if (/^(earlier|later|before|after|ago)$/.test(word.lower) && words[index - 1]?.cls === 'number') return word.text;
    if (
      /^(then|there|here|now|elsewhere|meanwhile|instead|again|so|too|also|yet|similarly|otherwise)$/.test(
        word.lower,
      ) &&
      !(word.lower === 'yet' && words[index + 1]?.lower === 'to')
    )
      return word.text;
  }
  return undefined;
}

/** "Eric Schmidt and his wife": whose she is stands right before. */
function isKin(words: readonly Word[], index: number): boolean {
  const [name, link] = [words[index - 2], words[index - 1]];
  return link?.lower === 'and' && name?.span?.type === 'person' && /^(his|her)$/.test(words[index]?.lower ?? '');
}

/** "met Ahmed during his visit": whose it was is not sure. */
function isOtherPerson({ cls, span, owner }: Word): boolean {
  return cls === 'name' && span?.type === 'person' && !owner;
}

/** "one of the nations". */
function isOneOf(words: readonly Word[], index: number): boolean {
  return words[index]?.lower === 'one' && words[index + 1]?.lower === 'of';
}

/** "her" before a noun, not the "her" of "went with her". */
function possesses(next: Word | undefined): boolean {
  return next !== undefined && !['prep', 'stop', 'comma', 'and', 'sub'].includes(next.cls);
}

function isReport(words: readonly Word[], index: number): boolean {
  return (
    words[index + 1]?.cls !== 'date' && !months.has(words[index + 1]?.lower ?? '') && words[index + 1] !== undefined
  );
}

function show2(words: readonly Word[], index: number): string {
  return words
    .slice(index, index + 2)
    .map((word) => word.text)
    .join(' ');
}

/** "The" is fine before what names itself: a name, a superlative with its field, a thing there is one of, "the X of <anchored>". */
function anchored(words: readonly Word[], from: number): boolean {
  const end = simplePhraseEnd(words, from) ?? from + 1;
  const phrase = words.slice(from + 1, end);
  if (
    phrase.some(
      (word) =>
        word.cls === 'name' ||
        word.cls === 'date' ||
        /^(1[5-9]|20)\d\d$/.test(word.text) ||
        /\p{Lu}/u.test(word.text) ||
        (uniqueNouns.has(word.lower) && !phrase.some(({ owner }) => owner)),
    )
  )
    return true;
  const madeBy = words[end]?.cls === 'past' && words[end + 1]?.lower === 'by';
  if (madeBy && words.slice(end + 2, end + 4).some((word) => word.cls === 'name')) return true;
  if (/^(who|that)$/.test(words[end]?.lower ?? '') && words.length - end > 3) return true;
  if (phrase.length === 1 && /ing$/.test(phrase[0]?.lower ?? '')) return true;
  const share = words[from - 1]?.lower === 'of' && words[from - 2]?.cls === 'number';
  if (share && phrase.some((word) => word.cls === 'number')) return true;
  if (/^(vote|votes|population|electorate)$/.test(phrase.at(-1)?.lower ?? '') && words[from - 1]?.lower === 'of')
    return true;
  if (phrase.some((word) => /^(men|women)['’]s$/.test(word.lower))) return true;
  if (words[end]?.lower === 'to' && (words[end + 1]?.cls === 'date' || months.has(words[end + 1]?.lower ?? '')))
    return true;
  if (phrase.some((word) => word.owner && word.cls === 'noun' && !uniqueNouns.has(word.lower)))
    return phrase.some((word) => word.cls === 'number');
  const after = words.slice(end);
  const link = after[0]?.lower ?? '';
  if (link === 'for' && after.slice(1, 4).some((word) => word.cls === 'name')) return true;
  if (/^\d+(st|nd|rd|th) minute$/.test(phrase.map(({ lower }) => lower).join(' '))) return true;
  if (
    words[from - 1]?.lower === 'for' &&
    /^(first|second|third|last) time$/.test(phrase.map(({ lower }) => lower).join(' '))
  )
    return true;
  if (phrase.some((word) => isSuperlative(word))) return after.length >= 3;
  return (
    /^(of|between|behind)$/.test(link) &&
    after.length >= 2 &&
    after[1]?.cls !== 'number' &&
    (after[1]?.cls === 'date' || !/^(time|first|sake|end)$/.test(phrase.at(-1)?.lower ?? ''))
  );
}

function isSuperlative(word: Word): boolean {
  return (
    word.cls !== 'noun' &&
    (/^(first|second|third|only|last|next|most|largest|highest|best|worst)$/.test(word.lower) ||
      (word.cls === 'adj' && /(est|th)$/.test(word.lower)))
  );
}
