import type { Mention } from './mention.ts';
import { placeOf } from './place.ts';
import type { ReferenceWords } from './reference-words.ts';
import { renames } from './renames.ts';
import { phraseOf, type Run, type Taken } from './run.ts';
import { isCapital, isPunctuation, type Unit, type View } from './units.ts';

/** Common nouns that can be meant; those that only say more of a name are left out. */
export function nounMentions(view: View, taken: Taken, words: ReferenceWords): readonly Mention[] {
  return view.units.flatMap((unit, at): readonly Mention[] => {
    if (taken.has(at) || !isNoun(view, at, words) || renames(view, at, taken, words)) return [];
    const { from, to } = nounPhrase(view, at, taken, words);
    const phrase = phraseOf(view, from, to);
    const pointing = view.units
      .slice(from, to + 1)
      .some(({ lower }) => words.strongPointers.has(lower) || lower === 'the');
    const human = words.humans.has(words.singular(unit.lower));
    const sex = words.sexOfWord.get(unit.lower);
    const dangles = isDangling(view.units, { from, to }, at, words);
    return [
      {
        ...phrase,
        from,
        to,
        sentence: view.sentence.index,
        key: `noun:${phrase.start}`,
        type: human ? 'human' : 'thing',
        many: isMany(view.units, from, at, words),
        ...(sex === undefined ? {} : { sex }),
        place: placeOf(view, from, to, words),
        head: unit.lower,
        quoted: view.quoted[at] ?? false,
        pointing,
        ...(dangles ? { dangling: true } : {}),
        antecedent: { ...phrase, kind: 'mention' },
      },
    ];
  });
}

/** Cannot stand alone: a bare Indonesian "terdakwa", a phrase cut short, and what points ("pelatih tersebut") or is owned ("her mother"). */
function isDangling(units: readonly Unit[], { from, to }: Run, at: number, words: ReferenceWords): boolean {
  const human = words.humans.has(words.singular(units[at]?.lower ?? ''));
  const isBare = words.pointerStands === 'after' && human && to - from === 1;
  const isPointed = units.slice(from, to + 1).some(({ lower }) => words.strongPointers.has(lower));
  const isOwned = units.slice(Math.max(0, from - 1), to + 1).some(({ lower }) => words.pronouns.has(lower));
  return isBare || isPointed || isOwned || isCutShort(units, from, at, to, words);
}

/** "areal hak | pengusahaan hutan", "400-| metre vessel", "the crew | of", "bagian | putri": a part of a longer phrase says less than the whole. */
function isCutShort(units: readonly Unit[], from: number, at: number, to: number, words: ReferenceWords): boolean {
  const next = units[to];
  const isNominal = (one: Unit | undefined) => /^(NOUN|PROPN|ADJ)$/.test(one?.partOfSpeech ?? '');
  if (words.pointerStands === 'after') return isNominal(next) || units.slice(from, at).some(isNominal);
  const isDefinite = units[from]?.lower === 'the' && words.specifiers.has(next?.lower ?? '');
  return isDefinite || units[from - 1]?.text === '-';
}

/** Without a tagger only listed nouns are known; a title before a name is a part of that name. */
function isNoun({ units }: View, at: number, words: ReferenceWords): boolean {
  const unit = units[at];
  if (!unit) return false;
  const noun = words.singular(unit.lower);
  if (unit.partOfSpeech === undefined && at > 0 && isCapital(unit) && !isPunctuation(units[at - 1])) return false;
  if (unit.partOfSpeech === undefined) return words.classes.has(noun) || words.humans.has(noun);
  if (unit.partOfSpeech !== 'NOUN' || words.times.has(unit.lower)) return false;
  return unit.relation !== 'compound' && unit.relation !== 'flat' && unit.relation !== 'fixed';
}

const inPhrase = new Set(['det', 'amod', 'nummod', 'compound', 'flat', 'clf', 'nmod']);

/** The noun with the modifiers that stand directly around it and hang on it; no clause and no "of" phrase. */
function nounPhrase({ units, hasTree }: View, at: number, taken: Taken, words: ReferenceWords): Run {
  if (!hasTree)
    return {
      from: phraseStart(units, at, taken, words),
      to: ownersEnd(units, at + 1, taken, words),
    };
  let from = at;
  const isFree = (index: number) => !taken.has(index) || words.pointerStands === 'before';
  while (from > 0 && hangsOn(units, from - 1, at) && isFree(from - 1)) from -= 1;
  let to = at + 1;
  while (to < units.length && words.pointerStands === 'after' && hangsOn(units, to, at)) to += 1;
  return { from, to };
}

/** "the United States women": names and an article before the noun belong to it, where modifiers stand before. */
function phraseStart(units: readonly Unit[], at: number, taken: Taken, words: ReferenceWords): number {
  let from = at;
  while (words.pointerStands === 'before' && from > 0 && taken.has(from - 1) && taken.get(from - 1) !== 'value')
    from -= 1;
  return words.articles.has(units[from - 1]?.lower ?? '') ? from - 1 : from;
}

/** "Atlet Korea Selatan dan Korea Utara": names of places right after a noun tell whose. */
function ownersEnd(units: readonly Unit[], from: number, taken: Taken, words: ReferenceWords): number {
  const owns = (at: number) => ['country', 'city', 'province', 'region', 'organisation'].includes(taken.get(at) ?? '');
  let to = from;
  while (words.pointerStands === 'after' && to < units.length) {
    if (owns(to)) to += 1;
    else if (to > from && words.conjunctions.has(units[to]?.lower ?? '') && owns(to + 1)) to += 2;
    else break;
  }
  return to;
}

function hangsOn(units: readonly Unit[], at: number, noun: number): boolean {
  let unit = units[at];
  const joins = (one: Unit) => (one.relation === 'conj' || one.relation === 'cc') && one.head !== noun;
  for (
    let step = 0;
    step < 4 && unit?.relation !== undefined && (inPhrase.has(unit.relation) || joins(unit));
    step += 1
  ) {
    if (unit.head === noun) return !units.some(({ head, relation }) => head === at && relation === 'case');
    unit = units[unit.head];
  }
  return false;
}

function isMany(units: readonly Unit[], from: number, at: number, words: ReferenceWords): boolean {
  const unit = units[at];
  const counts = (one: Unit | undefined) =>
    one?.partOfSpeech === 'NUM' || /^\d/.test(one?.text ?? '') || words.numerals.has(one?.lower ?? '');
  return (
    units.slice(counts(units[from - 1]) ? from - 1 : from, at).some(counts) ||
    words.plurals.test(unit?.lower ?? '') ||
    units.slice(Math.max(0, at - 2), at).some(({ lower }) => words.quantifiers.has(lower))
  );
}
