import type { Word } from '../1-words/word.ts';

/** A reduced relative ("suffered by a government", "held up at") or an adjective before its noun ("the banned substances"). */
export function pastAsModifier(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  const next = words[index + 1];
  if (!word || !before) return false;
  if (
    before.lower === 'have' ||
    before.lower === 'be' ||
    before.lower === 'been' ||
    before.lower === 'being' ||
    before.lower === 'having'
  )
    return true;
  if (['det', 'adj', 'possessive', 'prep', 'number'].includes(before.cls) || before.owner)
    return next?.cls === 'noun' || next?.cls === 'adj';
  if (/^(called|named|dubbed|nicknamed|titled)$/.test(word.lower) && before.cls === 'noun' && next?.cls === 'name')
    return true;
  return (before.cls === 'noun' || before.cls === 'name') && (next?.cls === 'prep' || next?.cls === 'adverb');
}
