import type { Word } from '../1-words/word.ts';
import { headOf, simplePhraseEnd } from '../2-phrases/noun-phrase.ts';
import type { Apposition } from './clause.ts';

/** "... with AlphaGo, a program built by DeepMind, ...": what names are called, anywhere in a sentence. */
export function rolesIn(words: readonly Word[]): readonly Apposition[] {
  return words.flatMap((word, index) => (word.cls === 'comma' ? roleAfter(words, index) : []));
}

function roleAfter(words: readonly Word[], comma: number): readonly Apposition[] {
  const name = words[comma - 1];
  const opener = words[comma + 1];
  if (name?.cls !== 'name' || name.owner || !opener) return [];
  if (!/^(a|an|the)$/.test(opener.lower) && !opener.owner) return [];
  const end = roleEnd(words, comma + 1);
  const core = simplePhraseEnd(words, comma + 1);
  const role = words.slice(comma + 1, end);
  const head = core === undefined ? undefined : headOf(words.slice(comma + 1, core));
  return head?.cls === 'noun' && isWhole(role, (core ?? 0) - comma - 1) ? [{ name, role }] : [];
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
  if (role.length > 14 || role.some((word) => word.cls === 'and' && word.lower !== 'and')) return false;
  return (
    after === undefined ||
    after.cls === 'prep' ||
    after.cls === 'past' ||
    after.cls === 'that' ||
    /^(who|which)$/.test(after.lower)
  );
}
