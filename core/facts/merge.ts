import type { Fact } from './fact.ts';

/**
 * The same fact told twice is one fact with two places: the fuller telling stays, in the place of the first. Two facts are the same when one says no
 * figure, date or telling word that the other does not say, of the same subject: who beat whom is another fact than who was beaten by whom.
 */
export function mergeTold(facts: readonly Fact[], isStopWord: (word: string) => boolean): readonly Fact[] {
  const merged: Told[] = [];
  for (const fact of facts) {
    const told = toldWords(fact, isStopWord);
    const twin = merged.findIndex((other) => isAlike(other, told) && isWithin(told.words, other.words));
    const part = twin < 0 ? merged.findIndex((other) => isAlike(other, told) && isWithin(other.words, told.words)) : -1;
    const at = Math.max(twin, part);
    const known = merged[at];
    if (!known) merged.push(told);
    else
      merged[at] =
        part >= 0 ? { ...told, fact: joined(fact, known.fact) } : { ...known, fact: joined(known.fact, fact) };
  }
  return merged.map(({ fact }) => fact);
}

type Told = { readonly fact: Fact; readonly words: ReadonlySet<string>; readonly subject: ReadonlySet<string> };

function isAlike(one: Told, other: Told): boolean {
  return (
    one.fact.kind === other.fact.kind && (holdsAll(one.subject, other.subject) || holdsAll(other.subject, one.subject))
  );
}

function joined(kept: Fact, other: Fact): Fact {
  const further = other.places.filter(({ start }) => kept.places.every((place) => place.start !== start));
  return further.length === 0 ? kept : { ...kept, places: [...kept.places, ...further] };
}

function toldWords(fact: Fact, isStopWord: (word: string) => boolean): Told {
  const words = wordsOf(fact.text).filter((word) => !isStopWord(word));
  return { fact, words: new Set([fact.status, ...words]), subject: new Set(wordsOf(fact.subject?.text ?? '')) };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{N}[\p{N}.,]*\p{N}|[\p{L}\p{N}-]+/gu) ?? [];
}

/** A short fact is too easily part of another. */
const least = 3;

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return part.size > least && holdsAll(whole, part);
}

function holdsAll(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word));
}
