import type { Draft } from './draft.ts';
import type { ReferenceWords } from './reference-words.ts';
import { isCapital, isPunctuation, type Unit, type View } from './units.ts';

/** Definite phrases: "kapal tersebut", "lembaga yang ... itu", "the container ship", "this treaty". */
export function findDefinites(view: View, words: ReferenceWords): readonly Draft[] {
  return words.pointerStands === 'after' ? pointedAfter(view, words) : pointedBefore(view, words);
}

const longest = 12;

function pointedAfter(view: View, words: ReferenceWords): readonly Draft[] {
  return view.units.flatMap((unit, at): readonly Draft[] => {
    if (!words.pointers.has(unit.lower) || words.deictics.has(view.units[at - 1]?.lower ?? '')) return [];
    const head = headBefore(view, at, words);
    if (head === undefined) return [];
    if (namesItself(view.units, head, at, words)) return [];
    const noun = view.units[head]?.lower ?? '';
    if (unit.lower === 'ini' && (words.times.has(noun) || words.deictics.has(noun))) return [];
    const from = countBefore(view.units, head, words) ? head - 1 : head;
    return [draftOf(view, from, at + 1, head, words, true)];
  });
}

/** "Wilayah III Cirebon ini", "korban Topan Katrina itu": a name inside tells which; a clause may hold names of others. */
function namesItself(units: readonly Unit[], head: number, at: number, words: ReferenceWords): boolean {
  const phrase = units.slice(head + 1, at);
  if (head > 0 && isCapital(units[head]) && !isPunctuation(units[head - 1])) return true;
  return phrase.some(isCapital) && !phrase.some(({ lower }) => words.relatives.has(lower));
}

/** The noun that "itu" closes: its head in the tree; else the first listed noun back to the border of the phrase, else the word before. */
function headBefore({ units, sentence }: View, at: number, words: ReferenceWords): number | undefined {
  const pointer = units[at];
  const arc = pointer?.relation === 'det' ? pointer.head : -1;
  if (arc >= 0 && arc < at && at - arc <= longest) return isNested(units, arc, at, words) ? at - 1 : arc;
  const before = units[at - 1]?.lower ?? '';
  if (words.pronouns.has(before) || words.pointers.has(before)) return undefined;
  if (isPunctuation(units[at - 1]) || words.prepositions.has(units[at - 1]?.lower ?? '')) return undefined;
  const spanned = (index: number) =>
    sentence.spans.some(
      ({ start, end, entityId }) => entityId && start < (units[index]?.end ?? 0) && end > (units[index]?.start ?? 0),
    );
  const isRelative = words.relatives.has(units[1]?.lower ?? '') && isListed(units, 0, words) && at <= longest;
  if (isRelative && !units.slice(0, at).some(isPunctuation)) return 0;
  let head = at - 1;
  for (let back = at - 1; back >= 0 && at - back <= longest; back -= 1) {
    const unit = units[back];
    if (!unit || isPunctuation(unit) || (back < at - 1 && isBorder(units, back, words))) break;
    const isHead = isListed(units, back, words) && (!spanned(back) || back === 0);
    if (isHead || spanned(head)) head = back;
    if (back + 1 === at && (isHead || words.events.has(unit.lower) || words.times.has(unit.lower))) break;
  }
  if (spanned(head)) return undefined;
  return /^\p{L}/u.test(units[head]?.text ?? '') ? head : undefined;
}

/** "warga pulau itu", "presiden negara itu": the island, the country is pointed at, although the tree hangs it on the whole. */
function isNested(units: readonly Unit[], head: number, at: number, words: ReferenceWords): boolean {
  const isClass = words.classes.has(units[at - 1]?.lower ?? '');
  return isClass && head < at - 1 && !units.slice(head, at).some(({ lower }) => words.relatives.has(lower));
}

/** "yang" in second place opens a clause inside the phrase, which may then hold prepositions. */
function isBorder(units: readonly Unit[], at: number, words: ReferenceWords): boolean {
  const lower = units[at]?.lower ?? '';
  const isSmall =
    words.prepositions.has(lower) ||
    words.speech.has(lower) ||
    words.conjunctions.has(lower) ||
    words.verbs.test(lower);
  return isSmall && (at >= 8 || !words.relatives.has(units[1]?.lower ?? ''));
}

function isListed(units: readonly Unit[], at: number, words: ReferenceWords): boolean {
  const lower = units[at]?.lower ?? '';
  return words.classes.has(lower) || words.classes.has(`${lower} ${units[at + 1]?.lower}`) || words.humans.has(lower);
}

function countBefore(units: readonly Unit[], head: number, words: ReferenceWords): number | undefined {
  return words.counts.get(units[head - 1]?.lower ?? '');
}

function draftOf(
  { units, sentence }: View,
  from: number,
  to: number,
  at: number,
  words: ReferenceWords,
  strong: boolean,
): Draft {
  const start = units[from]?.start ?? sentence.start;
  const end = units[to - 1]?.end ?? start;
  const pair =
    words.pointerStands === 'after'
      ? `${units[at]?.lower} ${units[at + 1]?.lower}`
      : `${units[at - 1]?.lower} ${units[at]?.lower}`;
  const lower = units[at]?.lower ?? '';
  const count = countBefore(units, at, words);
  return {
    kind: 'definite',
    start,
    end,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    from,
    to,
    at,
    noun: words.classes.has(pair) ? pair : lower,
    strong,
    ...(count === undefined ? {} : { count }),
    ...(words.plurals.test(lower) ? { many: true } : {}),
  };
}

/** "the" and up to three modifiers before a noun after which nothing more tells which: "the 400-metre-long vessel". */
function pointedBefore(view: View, words: ReferenceWords): readonly Draft[] {
  const { units } = view;
  return units.flatMap((unit, from): readonly Draft[] => {
    if (!words.pointers.has(unit.lower) || (unit.lower === 'that' && unit.relation !== 'det')) return [];
    const at = nounAfter(view, from, words);
    const noun = units[at ?? -1]?.lower ?? '';
    if (at === undefined || words.times.has(noun)) return [];
    const strong = words.strongPointers.has(unit.lower);
    if (!strong && tellsWhich(units, at, words)) return [];
    return [draftOf(view, from, at + 1, at, words, strong)];
  });
}

function nounAfter({ units, sentence }: View, from: number, words: ReferenceWords): number | undefined {
  for (let at = from + 1; at < units.length && at - from <= 5; at += 1) {
    const unit = units[at];
    const next = units[at + 1];
    if (!unit || !/^[\p{L}\d]/u.test(unit.text) || (/^\p{Lu}/u.test(unit.text) && at > from)) {
      if (unit?.text !== '-') return undefined;
    }
    if (unit && sentence.spans.some(({ start, end, entityId }) => entityId && start < unit.end && end > unit.start))
      return undefined;
    const isLast =
      next === undefined || isPunctuation(next)
        ? next?.text !== '-'
        : unit?.partOfSpeech === 'NOUN' && next.partOfSpeech !== 'NOUN' && next.partOfSpeech !== 'PROPN';
    if (unit?.partOfSpeech === undefined ? isPlainNoun(units, from, at, words) : unit.partOfSpeech === 'NOUN' && isLast)
      return at;
    if (unit?.partOfSpeech === 'VERB' || unit?.partOfSpeech === 'ADP' || unit?.partOfSpeech === 'PRON')
      return undefined;
  }
  return undefined;
}

/** Without a tagger: a listed noun, or the very next word when the phrase must end there. */
function isPlainNoun(units: readonly Unit[], from: number, at: number, words: ReferenceWords): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (!unit || !/^\p{Ll}{3,}$/u.test(unit.text) || isListed(units, at + 1, words)) return false;
  const ends = isPunctuation(next) || words.afterNoun.has(next?.lower ?? '') || words.verbs.test(next?.lower ?? '');
  return isListed(units, at, words) || (ends && at === from + 1);
}

/** "the company of ...", "the bridge that ...", "the ship which". */
function tellsWhich(units: readonly Unit[], at: number, words: ReferenceWords): boolean {
  if (words.specifiers.has(units[at + 1]?.lower ?? '')) return true;
  return units.some(
    ({ head, relation }, index) =>
      head === at && index > at && (relation === 'nmod' || relation === 'acl' || relation === 'appos'),
  );
}
