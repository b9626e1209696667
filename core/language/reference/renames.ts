import type { ReferenceWords } from './reference-words.ts';
import type { Taken } from './run.ts';
import { isCapital, isPunctuation, type Unit, type View } from './units.ts';

/** "Ahmed, a 14-year-old boy", "actor Jason", "Warhol was a legend", "sebagai ketua": says more of a name, is nobody else. */
export function renames({ units }: View, at: number, taken: Taken, words: ReferenceWords): boolean {
  const unit = units[at];
  if (!unit || !words.humans.has(unit.lower))
    return (unit?.relation === 'appos' && taken.has(unit.head)) || introduces(units, at, taken, words);
  const next = taken.get(at + 1);
  return (
    next === 'person' ||
    next === 'name' ||
    renamesByTree(units, at, taken) ||
    isPredicate(units, at, taken, words) ||
    isTitleOf(units, at, taken, words)
  );
}

function renamesByTree(units: readonly Unit[], at: number, taken: Taken): boolean {
  if (units[at]?.relation === undefined) return false;
  if (units[at]?.relation === 'appos') return true;
  return units.some(({ head, relation }, child) => {
    if (head !== at) return false;
    return relation === 'cop' || (taken.has(child) && (relation === 'appos' || relation === 'flat'));
  });
}

/** Back over its modifiers to "adalah", "sebagai", or to the comma after a name. */
function isPredicate(units: readonly Unit[], at: number, taken: Taken, words: ReferenceWords): boolean {
  const opens = (lower: string) => words.links.has(lower) || words.predicators.has(lower);
  let before = at - 1;
  while (
    before > 0 &&
    before >= at - 4 &&
    !taken.has(before) &&
    isModifier(units[before]) &&
    !opens(units[before]?.lower ?? '')
  )
    before -= 1;
  const border = units[before]?.lower ?? '';
  const isApposed = border === ',' && taken.has(before - 1) && words.articles.has(units[before + 1]?.lower ?? '');
  const isBare = words.pointerStands === 'after' && units[at - 1]?.text === ',' && taken.get(at - 2) === 'person';
  return opens(border) || isApposed || isBare;
}

function isModifier(unit: Unit | undefined): boolean {
  return /^[\p{L}\d][\p{L}\d-]*$/u.test(unit?.text ?? '');
}

/** "Ekonom Universitas Samudra Raya, Anindita Kusumawardhani,": the phrase ends in a comma and the person follows. */
function isTitleOf(units: readonly Unit[], at: number, taken: Taken, words: ReferenceWords): boolean {
  let after = at + 1;
  while (after < units.length && after - at <= 8 && isTitleWord(units[after], words)) after += 1;
  return units[after]?.text === ',' && taken.get(after + 1) === 'person';
}

function isTitleWord(unit: Unit | undefined, words: ReferenceWords): boolean {
  const lower = unit?.lower ?? '';
  const small = [words.prepositions, words.conjunctions, words.auxiliaries, words.pronouns, words.pointers];
  return (
    /^\p{L}/u.test(lower) &&
    !words.relatives.has(lower) &&
    !small.some((set) => set.has(lower)) &&
    !(words.pointerStands === 'after' && words.verbs.test(lower) && !isCapital(unit))
  );
}

/** "kapal pembangkit listrik PLTD Apung", "Nihon Hidankyo, organisasi ...": the noun tells what the name is. */
function introduces(units: readonly Unit[], at: number, taken: Taken, words: ReferenceWords): boolean {
  if (!words.classes.has(units[at]?.lower ?? '')) return false;
  if (units[at - 1]?.text === ',' && taken.has(at - 2)) return true;
  for (let after = at + 1; after <= at + 4; after += 1) {
    const unit = units[after];
    if (
      !unit ||
      isPunctuation(unit) ||
      words.prepositions.has(unit.lower) ||
      words.conjunctions.has(unit.lower) ||
      words.pointers.has(unit.lower) ||
      words.relatives.has(unit.lower)
    )
      return false;
    const type = taken.get(after);
    if (type !== undefined)
      return (
        type === 'name' ||
        type === 'work' ||
        type === 'place' ||
        (words.classes.get(units[at]?.lower ?? '')?.types ?? []).some((one) => one === type)
      );
    if (words.pointerStands === 'before' && after > at) return false;
  }
  return false;
}
