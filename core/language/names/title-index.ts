import type { SpanType } from '../document.ts';
import { tokenize } from '../tokens.ts';

export type TitleSource = {
  readonly exact: readonly string[];
  readonly lower: readonly string[];
  readonly open: readonly string[];
  readonly offices: readonly string[];
};
/** `thing`: ships, telescopes, storms, songs: named, but none of our types. */
export type HeadKind = Extract<SpanType, 'organisation' | 'work' | 'place' | 'city' | 'province'> | 'event' | 'thing';
export type HeadSource = {
  readonly first: Readonly<Partial<Record<HeadKind, readonly string[]>>>;
  readonly last: Readonly<Partial<Record<HeadKind, readonly string[]>>>;
};

/** A phrase of words with what it stands for; phrases are found by their first word, longest first. */
export type Phrase<Meaning> = { readonly words: readonly string[]; readonly meaning: Meaning };
export type PhraseIndex<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

export type TitleIndex = {
  readonly phrases: PhraseIndex<'exact' | 'lower' | 'open'>;
  readonly offices: ReadonlySet<string>;
};
export type HeadIndex = { readonly first: PhraseIndex<HeadKind>; readonly last: ReadonlyMap<string, HeadKind> };

export function indexTitles({ exact, lower, open, offices }: TitleSource): TitleIndex {
  const phrases = indexPhrases([
    ...exact.map((phrase) => [phrase, 'exact'] as const),
    ...open.map((phrase) => [phrase, 'open'] as const),
    ...lower.map((phrase) => [phrase, 'lower'] as const),
  ]);
  return { phrases, offices: new Set(offices) };
}

const kinds: readonly HeadKind[] = ['organisation', 'thing', 'event', 'work', 'place', 'city', 'province'];

export function indexHeads(source: HeadSource): HeadIndex {
  const last = new Map<string, HeadKind>();
  for (const kind of kinds) for (const word of source.last[kind] ?? []) if (!last.has(word)) last.set(word, kind);
  return {
    first: indexPhrases(kinds.flatMap((kind) => (source.first[kind] ?? []).map((phrase) => [phrase, kind] as const))),
    last,
  };
}

export function matchPhrase<Meaning>(
  index: PhraseIndex<Meaning>,
  words: readonly string[],
  from: number,
): Phrase<Meaning> | null {
  return (
    index.get(words[from] ?? '')?.find((phrase) => phrase.words.every((word, at) => words[from + at] === word)) ?? null
  );
}

function indexPhrases<Meaning>(phrases: readonly (readonly [string, Meaning])[]): PhraseIndex<Meaning> {
  const index = new Map<string, Phrase<Meaning>[]>();
  const seen = new Set<string>();
  for (const [phrase, meaning] of phrases) {
    if (seen.has(phrase)) continue;
    seen.add(phrase);
    const words = phrase.endsWith('.') ? [phrase] : tokenize(phrase, 0, phrase.length).map((token) => token.text);
    const [first] = words;
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { words, meaning }]);
  }
  for (const list of index.values()) list.sort((one, other) => other.words.length - one.words.length);
  return index;
}
