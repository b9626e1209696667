import type { Draft } from './draft.ts';
import type { Mention } from './mention.ts';
import type { ReferenceWords } from './reference-words.ts';
import type { Scene } from './scene.ts';
import { isPunctuation, type Unit, type View } from './units.ts';

/** Who says something in this sentence: the subjects of its verbs of saying. */
export function speakersIn(view: View, mentions: readonly Mention[], words: ReferenceWords): readonly Mention[] {
  return mentions.filter(({ type, many, from, to, place, quoted }) => {
    if (many || quoted || (type !== 'person' && type !== 'human')) return false;
    if (place.role === 'subject' && words.speech.has(view.units[place.clause]?.lower ?? '')) return true;
    return speechBefore(view.units, from, words) || speechAfter(view.units, to, words);
  });
}

/** "disampaikan jaksa Meutia Fransiska", "kata Ketua RT 3 Desa Sukamaju, Budi": a title of some length may stand between. */
function speechBefore(units: readonly Unit[], from: number, words: ReferenceWords): boolean {
  for (let at = from - 1; at >= 0 && from - at <= 8; at -= 1) {
    const unit = units[at];
    if (!unit || /^[.;:"“”]$/.test(unit.text)) return false;
    if (words.speech.has(unit.lower))
      return at > 0 ? isPunctuation(units[at - 1]) || words.pointerStands === 'after' : true;
    if (words.prepositions.has(unit.lower) || words.pronouns.has(unit.lower)) return false;
  }
  return false;
}

function speechAfter(units: readonly Unit[], to: number, words: ReferenceWords): boolean {
  let at = to;
  while (at - to < 3 && words.auxiliaries.has(units[at]?.lower ?? '')) at += 1;
  return words.speech.has(units[at]?.lower ?? '');
}

/** "ujar|nya", "kata dia", "he said": the reference is who says it. */
export function isSpoken({ at, pronoun }: Draft, { view, words }: Scene): boolean {
  const { units } = view;
  const unit = units[at];
  const before = units[at - 1];
  if (unit?.lower === 'nya') {
    const isStem = words.speechStems.has(before?.lower ?? '') && isPunctuation(units[at - 2]);
    return isStem || words.heard.has(before?.lower ?? '');
  }
  if (pronoun?.owns) return false;
  if (unit?.relation === 'nsubj' && words.speech.has(units[unit.head]?.lower ?? '')) return true;
  return (
    words.speech.has(before?.lower ?? '') || words.heard.has(before?.lower ?? '') || speechAfter(units, at + 1, words)
  );
}
