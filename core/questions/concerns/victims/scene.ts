import { type Tree, treeOf } from '../../../facts/index.ts';
import type { Document, Sentence } from '../../../language/index.ts';
import { bySentence } from '../by-sentence.ts';
import type { HarmWords } from '../concern-grammar.ts';
import type { People, Person } from '../people/people.ts';

/** A sentence with its tree, everyone who is named, and the words of harm. */
export type Scene = {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly people: People;
  readonly harm: HarmWords;
  /** Whom the word names, or stands for by what the reader resolved. */
  readonly personAt: (at: number) => Person | undefined;
  /** The scene of the sentence before, of the same paragraph. */
  readonly before: () => Scene | undefined;
};

/** Sets the scene of any sentence. */
export function stage(document: Document, people: People, harm: HarmWords): (sentence: Sentence) => Scene {
  const referencesIn = bySentence(document.references);
  const sceneOf = (sentence: Sentence): Scene => {
    const namings = people.in(sentence.index);
    const references = referencesIn(sentence.index);
    const personAt = (at: number) => {
      const word = sentence.words[at];
      if (!word) return undefined;
      const naming = namings.find(({ mention }) => mention.start <= word.start && word.start < mention.end);
      const reference = references.find(({ start, end }) => start <= word.start && word.end <= end);
      return naming?.person ?? people.of(reference?.antecedent?.entityId ?? '');
    };
    const before = document.sentences[sentence.index - 1];
    return {
      document,
      sentence,
      tree: treeOf(sentence),
      people,
      harm,
      personAt,
      before: () => (before && before.paragraph === sentence.paragraph ? sceneOf(before) : undefined),
    };
  };
  return sceneOf;
}

/** Those named in the sentence, in reading order. */
export function namedIn({ people, sentence }: Scene): readonly Person[] {
  return [...new Set(people.in(sentence.index).map(({ person }) => person))];
}
