import type { Draft } from './draft.ts';
import { findDefinites } from './find-definites.ts';
import { findMetonyms } from './find-metonyms.ts';
import type { ReferenceInput } from './reference.ts';
import type { PronounForm, ReferenceWords } from './reference-words.ts';
import { isPunctuation, type Unit, type View } from './units.ts';

/** The phrases of a sentence that point back, in reading order, never overlapping. */
export function findDrafts(view: View, input: ReferenceInput, words: ReferenceWords): readonly Draft[] {
  const drafts = [...findPronouns(view, words), ...findDefinites(view, words), ...findMetonyms(view, input, words)];
  const sorted = [...drafts].sort((one, other) => one.start - other.start || other.end - one.end);
  let last = 0;
  return sorted.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

function findPronouns(view: View, words: ReferenceWords): readonly Draft[] {
  const { units, sentence } = view;
  return units.flatMap((unit, at): readonly Draft[] => {
    const whole = wholePronoun(units, at, words);
    const form = whole ?? words.pronouns.get(unit.lower);
    const from = whole ? at - 1 : at;
    const start = units[from]?.start ?? unit.start;
    const { end } = unit;
    const text = sentence.text.slice(start - sentence.start, end - sentence.start);
    const base = { start, end, text, from, to: at + 1, at, opens: opensSentence(units, at, words) };
    const isNamed = sentence.spans.some((span) => span.entityId && span.start <= start && span.end >= end);
    if (form && !isNamed && (whole || isPronoun(view, at, form, words)))
      return [{ ...base, kind: form.owns ? 'possessive' : 'pronoun', pronoun: shaped(form, units, at) }];
    return isBarePointer(units, at, words) ? [{ ...base, kind: 'pronoun', pronoun: { of: 'event' } }] : [];
  });
}

/** "kedua|nya", "diri|nya": a pronoun that the tree cuts in two. */
function wholePronoun(units: readonly Unit[], at: number, words: ReferenceWords): PronounForm | undefined {
  const stem = units[at - 1];
  const unit = units[at];
  return stem && unit && stem.end === unit.start ? words.pronouns.get(`${stem.lower}${unit.lower}`) : undefined;
}

function opensSentence(units: readonly Unit[], at: number, words: ReferenceWords): boolean {
  return (
    at <= 3 && units.slice(0, at).every(({ lower, text }) => /^\p{L}/u.test(text) && !words.prepositions.has(lower))
  );
}

/** "her" before a noun owns it; else it is an object. "It" that stands for a clause means nothing. */
function shaped(form: PronounForm, units: readonly Unit[], at: number): PronounForm {
  const unit = units[at];
  const isObject =
    unit?.lower === 'her' && unit.relation !== undefined && unit.relation !== 'nmod' && unit.relation !== 'det';
  if (!isObject) return form;
  const { owns: _owns, ...plain } = form;
  return plain;
}

function isPronoun({ units }: View, at: number, form: PronounForm, words: ReferenceWords): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (unit.lower === 'nya') return isClitic(units, at, words);
  if (unit.text === 'US' || unit.text === 'U.S.') return false;
  if (unit.lower === 'i') return unit.text === 'I';
  return form.of !== 'thing' || form.owns === true || form.reflexive === true || !isEmpty(units, at, words);
}

/** "-nya" that nominalises ("meningkatnya harga", "semakin dekatnya hubungan") or belongs to an adverb points at nothing. */
function isClitic(units: readonly Unit[], at: number, words: ReferenceWords): boolean {
  const stem = units[at - 1];
  const after = units[at + 1];
  const unit = units[at];
  if (!stem || !unit || stem.end !== unit.start) return false;
  if (words.plainClitics.has(`${stem.lower}nya`)) return false;
  const isVerbal =
    stem.partOfSpeech === undefined
      ? words.nominalStems.test(stem.lower)
      : stem.partOfSpeech === 'VERB' || stem.partOfSpeech === 'ADJ';
  const hasOwner =
    after !== undefined &&
    !isPunctuation(after) &&
    /^(NOUN|PROPN|PRON)$/.test(after.partOfSpeech ?? 'NOUN') &&
    !words.prepositions.has(after.lower) &&
    !words.auxiliaries.has(after.lower) &&
    !words.conjunctions.has(after.lower);
  return !(isVerbal && hasOwner && !words.speech.has(stem.lower) && !words.relatives.has(after.lower));
}

/** "It is clear that", "it took two days to": nothing is meant. */
function isEmpty(units: readonly Unit[], at: number, words: ReferenceWords): boolean {
  if (units[at]?.relation === 'expl') return true;
  if (!words.emptyVerbs.has(units[at + 1]?.lower ?? '')) return false;
  const rest = units.slice(at + 2, at + 12);
  const stop = rest.findIndex((unit) => /^[.;:,]$/.test(unit.text));
  return rest.slice(0, stop < 0 ? rest.length : stop).some(({ lower }) => words.emptyCues.has(lower));
}

/** "Ini berbeda dari ...", "This is": a pointer without a noun means what was told. */
function isBarePointer(units: readonly Unit[], at: number, words: ReferenceWords): boolean {
  const unit = units[at];
  if (!unit || !words.strongPointers.has(unit.lower)) return false;
  if (!words.barePointers.has(unit.lower) || words.connectors.has(units[at - 1]?.lower ?? '')) return false;
  if (unit.relation !== undefined) return unit.partOfSpeech === 'PRON' && unit.relation !== 'mark';
  if (words.pointerStands === 'before') return words.emptyVerbs.has(units[at + 1]?.lower ?? '');
  return at === 0 || isPunctuation(units[at - 1]) || words.prepositions.has(units[at - 1]?.lower ?? '');
}
