import { isHuman } from '../1-words/asked-alone.ts';
import { humanNouns } from '../1-words/closed-class.ts';
import type { Word } from '../1-words/word.ts';
import { fullPhraseEnd, headOf, simplePhraseEnd } from '../2-phrases/noun-phrase.ts';
import type { Apposition } from './clause.ts';

/** "... with AlphaGo, a program built by DeepMind, ...": what names are called, anywhere in a sentence. */
export function rolesIn(words: readonly Word[]): readonly Apposition[] {
  return words.flatMap((word, index) =>
    word.cls === 'comma' ? [...roleAfter(words, index), ...roleBefore(words, index)] : [],
  );
}

function roleAfter(words: readonly Word[], comma: number): readonly Apposition[] {
  const name = words[comma - 1];
  const opener = words[comma + 1];
  if (name?.cls !== 'name' || name.owner || !opener) return [];
  if (!/^(a|an|the)$/.test(opener.lower) && !opener.owner && !humanNouns.has(opener.lower)) return [];
  const end = roleEnd(words, comma + 1);
  const core = simplePhraseEnd(words, comma + 1);
  const role = words.slice(comma + 1, end);
  const head = core === undefined ? undefined : headOf(words.slice(comma + 1, core));
  return head?.cls === 'noun' && isWhole(role, (core ?? 0) - comma - 1) ? [{ name, role }] : [];
}

/** "... said the agency's area manager, Deepa Nair.": the longest phrase that ends at the comma. */
function roleBefore(words: readonly Word[], comma: number): readonly Apposition[] {
  const name = words[comma + 1];
  if (name?.cls !== 'name' || name.owner || (name.span && name.span.type !== 'person')) return [];
  if (!['comma', 'stop'].includes(words[comma + 2]?.cls ?? 'stop')) return [];
  for (let start = Math.max(0, comma - 9); start < comma - 1; start += 1) {
    const opener = words[start];
    const opens = opener !== undefined && (opener.owner || /^(the|a|an|his|her|its|their)$/.test(opener.lower));
    if (!opens || !endsAt(words, start, comma)) continue;
    const role = words.slice(words[start - 1]?.lower === 'the' && opener.owner ? start - 1 : start, comma);
    const head = headOf(role);
    const known = isHuman(head?.lower ?? '') || (name.span !== undefined && !/^(the|a|an)$/.test(opener.lower));
    return role.some((word) => word.cls === 'and') || head?.cls !== 'noun' || !known ? [] : [{ name, role }];
  }
  return [];
}

/** A noun phrase without complements, or with one of-phrase that ends in a name: "the chair of the Fed", not "the hand of a milkmaid". */
function endsAt(words: readonly Word[], start: number, comma: number): boolean {
  if (simplePhraseEnd(words, start) === comma) return true;
  const links = words.slice(start, comma).filter((word) => word.cls === 'prep');
  return (
    fullPhraseEnd(words, start) === comma &&
    links.length === 1 &&
    links[0]?.lower === 'of' &&
    words[comma - 1]?.cls === 'name'
  );
}

/** Names that the article calls by a noun for people. */
export function peopleIn(words: readonly Word[]): readonly string[] {
  return rolesIn(words).flatMap(({ name, role }) => {
    const head = headOf(role.slice(0, simplePhraseEnd(role, 0) ?? role.length));
    return name.span === undefined && head && humanNouns.has(head.lower) ? [name.text] : [];
  });
}

function roleEnd(words: readonly Word[], from: number): number {
  const end = words.findIndex(
    (word, at) => at > from && ['stop', 'comma', 'break', 'open', 'quote'].includes(word.cls),
  );
  return end < 0 ? words.length : end;
}

/** After the noun only its complements: "of ...", "in ...", "built by ...", "that Google bought in 2014", "who worked ...". */
function isWhole(role: readonly Word[], core: number): boolean {
  const after = role[core];
  if (after?.cls === 'and' && simplePhraseEnd(role, core + 1) === role.length) return true;
  if (
    !role.some(({ cls }) => cls === 'wh' || cls === 'that') &&
    role.some(({ cls }) => cls === 'be' || cls === 'modal')
  )
    return false;
  if (role.length > 14 || role.some((word) => word.cls === 'and' && word.lower !== 'and')) return false;
  return (
    after === undefined ||
    after.cls === 'prep' ||
    after.cls === 'past' ||
    after.cls === 'that' ||
    /^(who|which)$/.test(after.lower)
  );
}
