import type { Language } from '../../core/language/document.ts';
import type { Lexicon } from '../../core/language/index.ts';
import { flagsOf } from '../../core/language/names/word-flags.ts';
import { type Analysis, analyse } from '../../core/language/network/index.ts';
import type { GoldSentence } from './conllu.ts';
import { nothing, sum, type Tally, tallyOf } from './scores.ts';

/** Relations that say who did what: a question is built of them. */
export const coreRelations = ['root', 'nsubj', 'obj', 'obl'] as const;

/** Lower ends of the bands of confidence. */
export const bands = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99] as const;

/** Scores of the network with the words of the treebank given. Labels without subtypes, punctuation counted. */
export type TreeScores = {
  readonly partOfSpeech: Tally;
  /** Right heads, and right heads with the right relation. */
  readonly head: Tally;
  readonly labelled: Tally;
  readonly core: Readonly<Record<(typeof coreRelations)[number], Tally>>;
  /** Sentences in which every arc of a core relation is found, and those in which, besides, none is added. */
  readonly foundSentences: Tally;
  readonly rightSentences: Tally;
  /** For each of `bands`: arcs whose confidence lies in it, and how many of them have the right head and relation. */
  readonly calibration: readonly Tally[];
};

/** What the network says of words given, with the flags of the name lists, as in the reader. */
export function analyseGiven(
  sentences: readonly (readonly string[])[],
  language: Language,
  lexicon: Lexicon,
): readonly Analysis[] {
  const model = lexicon.modelOf(language);
  if (!model) throw new Error(`Expected a model for "${language}", got none. Add content/models/${language}.model.`);
  return analyse(
    model,
    sentences,
    sentences.map((forms) => flagsOf(forms, language, lexicon)),
  );
}

export function scoreTrees(gold: readonly GoldSentence[], analyses: readonly Analysis[]): TreeScores {
  const words = gold.flatMap((sentence, one) =>
    sentence.words.map((word, at) => ({ gold: word, ours: analyses[one]?.words[at] })),
  );
  const share = (right: (word: (typeof words)[number]) => boolean, of = words): Tally => {
    const count = of.filter(right).length;
    return { right: count, found: of.length, expected: of.length };
  };
  const sameHead = ({ gold, ours }: (typeof words)[number]) => gold.head === ours?.head;
  const sameArc = (word: (typeof words)[number]) => sameHead(word) && word.gold.relation === word.ours?.relation;
  const perSentence = gold.map((sentence, at) => coreArcs(sentence, analyses[at]));
  const whole = (right: (arcs: Tally) => boolean): Tally => {
    const count = perSentence.filter((arcs) => arcs.every(right)).length;
    return { right: count, found: gold.length, expected: gold.length };
  };
  return {
    partOfSpeech: share(({ gold, ours }) => gold.partOfSpeech === ours?.partOfSpeech),
    head: share(sameHead),
    labelled: share(sameArc),
    core: Object.fromEntries(
      coreRelations.map((relation, at) => [relation, sum(perSentence.map((arcs) => arcs[at] ?? nothing))]),
    ) as TreeScores['core'],
    foundSentences: whole(({ right, expected }) => right === expected),
    rightSentences: whole(({ right, found, expected }) => right === expected && right === found),
    calibration: bands.map((band, at) =>
      share(
        sameArc,
        words.filter(({ ours }) => {
          const confidence = ours?.confidence ?? 0;
          return confidence >= band && confidence < (bands[at + 1] ?? Infinity);
        }),
      ),
    ),
  };
}

/** For each core relation: our arcs against those of the treebank, by dependent and head. */
function coreArcs(gold: GoldSentence, ours: Analysis | undefined): readonly Tally[] {
  const arcsOf = (words: readonly { readonly head: number; readonly relation: string }[], relation: string) =>
    words.flatMap((word, at) => (word.relation === relation ? [`${at}<${word.head}`] : []));
  return coreRelations.map((relation) => tallyOf(arcsOf(ours?.words ?? [], relation), arcsOf(gold.words, relation)));
}
