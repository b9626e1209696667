import type { Draft } from './draft.ts';
import type { Mention } from './mention.ts';
import type { ReferenceWords } from './reference-words.ts';
import type { Scene } from './scene.ts';
import type { Unit } from './units.ts';

/** "Memon said she believed": the subject of what is said is who says it. */
export function tellerOf(
  { at, pronoun }: Draft,
  here: readonly Mention[],
  { view, words }: Scene,
): Mention | undefined {
  const { units } = view;
  const unit = units[at];
  if (pronoun?.owns || pronoun?.reflexive) return undefined;
  const told = unit?.relation === 'nsubj' ? units[unit.head] : undefined;
  const saying = told?.relation === 'ccomp' ? told.head : surfaceSaying(units, at, words);
  if (saying < 0 || !words.speech.has(units[saying]?.lower ?? '')) return undefined;
  return here.findLast(
    ({ place, to }) => place.role === 'subject' && (place.clause === saying || (place.clause < 0 && saying - to <= 3)),
  );
}

/** "Budi mengatakan (bahwa) ia", when no tree tells. */
function surfaceSaying(units: readonly Unit[], at: number, words: ReferenceWords): number {
  if (units[at]?.relation !== undefined) return -1;
  const before = words.subordinators.has(units[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return before > 0 && words.speech.has(units[before]?.lower ?? '') ? before : -1;
}
