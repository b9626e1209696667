import type { Word } from '../1-words/word.ts';
import { fullPhraseEnd, simplePhraseEnd } from '../2-phrases/noun-phrase.ts';
import type { Clause } from '../3-clauses/clause.ts';
import { danglingWord, type Owner } from './dangling.ts';

/** Phrases that only add a circumstance: without them the clause is as true as before. */
const optional = new Set([
  'with',
  'alongside',
  'over',
  'amid',
  'despite',
  'after',
  'before',
  'during',
  'following',
  'throughout',
]);

/** The clause without the circumstances that point out of it: "entered the cave with their coach" -> "entered the cave". */
export function trimmed(clause: Clause): Clause {
  const owner = ownerOf(clause);
  const rest = withoutPassing(withYears(clause.rest));
  const kept: Word[] = [];
  for (let index = 0; index < rest.length; index += 1) {
    const end = optionalEnd(rest, index);
    const phrase = rest.slice(index, end);
    if (index > 0 && end !== undefined && mayGo(rest, index) && danglingWord(phrase.slice(1), owner)) index = end - 1;
    else kept.push(...rest.slice(index, index + 1));
  }
  const own = asking.has(clause.group.base) ? kept : withoutPurpose(kept, owner);
  return { ...clause, rest: withoutTail(own) };
}

/** "last year" is shown as the year it was when the article came out; other bare days of the week or month go. */
function withYears(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, index) => {
    const value = word.span?.value;
    const bare = words[index - 1]?.cls !== 'prep' && word.cls === 'date' && !word.owner;
    if (!bare || value?.kind !== 'date' || !value.relative || /\d/.test(word.text)) return [word];
    const year = /^\d{4}$/.test(value.iso) ? value.iso : undefined;
    return year ? [{ ...word, shown: `in ${year}` }] : [];
  });
}

const passing = /^(week|weekend|year|month|summer|autumn|winter|spring|season|morning|afternoon|evening|night|time)$/;

/** Without "this weekend", "earlier this year" and "also": they lean on the day or the sentence before. */
function withoutPassing(words: readonly Word[]): readonly Word[] {
  return words.filter((word, index) => {
    const [before, next, after] = [words[index - 1], words[index + 1], words[index + 2]];
    if (word.lower === 'also') return false;
    const opens = (one: Word | undefined, two: Word | undefined) =>
      /^(this|last|next)$/.test(one?.lower ?? '') && passing.test(two?.lower ?? '');
    const pair = (opens(word, next) && !isOf(after)) || (opens(before, word) && !isOf(next));
    const early = /^(early|earlier|later|late)$/.test(word.lower) && opens(next, after);
    return !pair && !early;
  });
}

/** "last week of the season" is no week of the reader's; "this year's budget" has its noun behind it. */
function isOf(word: Word | undefined): boolean {
  return word !== undefined && ['noun', 'adj', 'name'].includes(word.cls) ? true : word?.lower === 'of';
}

/** With these verbs "to ..." is what is asked, not why: "asked the council to help". */
const asking = new Set(
  'ask tell urge order require allow help force want expect persuade invite call encourage enable cause plan agree try need hope seek refuse vow decide threaten promise pledge appear seem begin start continue fail manage advise warn lead use'.split(
    ' ',
  ),
);

/** "returned shortly [after he left]": an adverb that leaned on what is cut goes too. */
function withoutTail(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((word, index) => word.cls === 'comma' && words[index + 1]?.lower === 'according');
  const own = at < 0 ? words : words.slice(0, at);
  const last = own.at(-1);
  if (!last || !/^(shortly|just|soon|even|immediately|prior)$/.test(last.lower)) return words;
  return [...own.slice(0, -1), ...(at < 0 ? [] : words.slice(at))];
}

/** "died on a dive to place air tanks along the route" -> "died on a dive". */
function withoutPurpose(words: readonly Word[], owner: Owner): readonly Word[] {
  const to = words.findIndex((word, index) => index > 1 && word.lower === 'to' && words[index + 1]?.cls === 'base');
  const before = words.slice(0, to);
  if (to < 0 || before.some(isSuperlative)) return words;
  return danglingWord(words.slice(to), owner) && !danglingWord(before, owner) ? before : words;
}

/** "the first person to hold the post" is not "the first person". */
function isSuperlative({ lower, cls }: Word): boolean {
  return /^(first|second|third|only|last|next|most|least)$/.test(lower) || (cls === 'adj' && /(est|th)$/.test(lower));
}

function optionalEnd(words: readonly Word[], index: number): number | undefined {
  const scene = words
    .slice(index, index + 3)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^(to|in|from|at) the (area|region|scene|site|spot)$/.test(scene)) return index + 3;
  if (!optional.has(words[index]?.lower ?? '')) return undefined;
  const end = simplePhraseEnd(words, index + 1);
  return end !== undefined && words[end]?.cls === 'prep' ? fullPhraseEnd(words, index + 1) : end;
}

/** "led by 14 after the first count": cut short, it would say more than is true. */
function mayGo(words: readonly Word[], index: number): boolean {
  return index > 3 || !/^(after|before|during|following|throughout)$/.test(words[index]?.lower ?? '');
}

/** Whom "its" or "his" after the verb may point back to: the one named subject. */
export function ownerOf({ subject, reports }: Clause): Owner {
  const name = subject.find((word) => word.cls === 'name' && !word.owner);
  if (!name || reports || subject.some((word) => word.cls === 'and')) return 'none';
  return name.span?.type === 'person' ? 'person' : 'thing';
}
