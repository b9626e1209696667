import type { Document, Range, Sentence } from '../../../language/index.ts';
import { bySentence } from '../by-sentence.ts';
import type { ConcernGrammar } from '../concern-grammar.ts';
import { ageAt } from './ages.ts';
import { asWords } from './named-in.ts';
import { unlistedNames } from './unlisted-names.ts';

/** A place in the article that names someone. */
export type Mention = Range & { readonly sentence: number };

/** Someone named in the article: by an entity of the reader, or by a name or initials that only their age or "bernama" shows to be one. */
export type Person = {
  readonly key: string;
  readonly forms: readonly string[];
  readonly mentions: readonly Mention[];
  /** In years, where an age stands beside the name. */
  readonly ages: readonly number[];
};

/** A place where someone is named, and who. */
export type Naming = { readonly person: Person; readonly mention: Mention; readonly sentence: number };

/** Everyone named, and who is named where. */
export type People = {
  readonly all: readonly Person[];
  readonly of: (key: string) => Person | undefined;
  /** In reading order. */
  readonly in: (sentence: number) => readonly Naming[];
};

export function peopleOf(document: Document, grammar: ConcernGrammar): People {
  const all = [...listed(document), ...unlisted(document, grammar)].map((person) => ({
    ...person,
    ages: person.mentions.flatMap((mention) => agesAt(mention, document, grammar)),
  }));
  const byKey = new Map(all.map((person) => [person.key, person]));
  const namings = all
    .flatMap((person) => person.mentions.map((mention) => ({ person, mention, sentence: mention.sentence })))
    .sort((one, other) => one.mention.start - other.mention.start);
  return { all, of: (key) => byKey.get(key), in: bySentence(namings) };
}

type Named = Omit<Person, 'ages'>;

function agesAt(mention: Mention, { sentences }: Document, { child }: ConcernGrammar): readonly number[] {
  const sentence = sentences[mention.sentence];
  const age = sentence && ageAt(sentence, mention, child);
  return age ? [age.years] : [];
}

function listed({ entities, sentences }: Document): readonly Named[] {
  const mentions = new Map<string, Mention[]>();
  for (const { index, spans } of sentences) {
    for (const { type, entityId, start, end } of spans) {
      if (type !== 'person' || entityId === undefined) continue;
      mentions.set(entityId, [...(mentions.get(entityId) ?? []), { start, end, sentence: index }]);
    }
  }
  return entities
    .filter(({ type }) => type === 'person')
    .map(({ id, name, aliases }) => ({ key: id, forms: [name, ...aliases], mentions: mentions.get(id) ?? [] }));
}

/** Each with all places where exactly these words stand and the reader saw no other name. */
function unlisted(document: Document, grammar: ConcernGrammar): readonly Named[] {
  const names = new Set(document.sentences.flatMap((sentence) => unlistedNames(sentence, grammar)));
  return [...names].map((name) => ({
    key: `name ${name}`,
    forms: [name],
    mentions: document.sentences.flatMap((sentence) => mentionsOf(name, sentence)),
  }));
}

function mentionsOf(name: string, { text, start, index, spans }: Sentence): readonly Mention[] {
  if (!text.includes(name)) return [];
  return [...text.matchAll(asWords([name]))]
    .map((match) => ({ start: start + match.index, end: start + match.index + name.length, sentence: index }))
    .filter(
      (place) => !spans.some((span) => span.start < place.end && place.start < span.end && span.entityId !== undefined),
    );
}
