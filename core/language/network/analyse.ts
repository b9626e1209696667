import type { PartOfSpeech, Relation } from '../document.ts';
import type { Model } from './model-file.ts';
import type { Name } from './name-labels.ts';
import { networkOf } from './network.ts';
import { batchesOf, type Piece, piecesOf } from './pieces.ts';
import { type ReadWord, type Result, readBatch } from './read-batch.ts';

/** A word as the network reads it. `head` is the index of a word of the sentence, -1 for the root. */
export type AnalysedWord = {
  readonly partOfSpeech: PartOfSpeech;
  readonly head: number;
  readonly relation: Relation;
  /** From 0 to 1: the probability of the head times that of the relation. 0 where a long sentence was joined. */
  readonly confidence: number;
};

export type Analysis = { readonly words: readonly AnalysedWord[]; readonly names: readonly Name[] };

/** For each word of each sentence the flags that hold of it: bit f set means row f of the model's tensor `flag`. */
export type Flags = readonly (readonly number[])[];

/**
 * Parts of speech, trees and names of sentences, each a list of forms. A sentence's result does not depend on the others, nor on
 * the machine. Sentences over 120 words are read in pieces; the roots of later pieces hang on the first root as `parataxis`.
 * @throws Error where there is no WebAssembly with SIMD; never for any strings.
 */
export function analyse(
  model: Model,
  sentences: readonly (readonly string[])[],
  flags: Flags = [],
): readonly Analysis[] {
  const network = networkOf(model);
  const results = sentences.map((): [Piece, Result][] => []);
  for (const batch of batchesOf(piecesOf(sentences))) {
    const readings = batch.map(({ sentence, from, to }) => ({
      forms: sentences[sentence]?.slice(from, to) ?? [],
      flags: flags[sentence]?.slice(from, to) ?? [],
    }));
    readBatch(network, model, readings).forEach((result, at) => {
      const piece = batch[at];
      if (piece) results[piece.sentence]?.push([piece, result]);
    });
  }
  return results.map((pieces) => joined(model, pieces));
}

function joined(model: Model, pieces: readonly (readonly [Piece, Result])[]): Analysis {
  const firstRoot = pieces[0]?.[1].words.findIndex(({ head }) => head < 0) ?? 0;
  return {
    words: pieces.flatMap(([{ from }, { words }]) => words.map((word) => placed(model, word, from, firstRoot))),
    names: pieces.flatMap(([piece, { names }]) =>
      names.map(({ from, to, type, confidence }) => ({
        from: piece.from + from,
        to: piece.from + to,
        type,
        confidence,
      })),
    ),
  };
}

function placed(model: Model, word: ReadWord, from: number, firstRoot: number): AnalysedWord {
  const partOfSpeech = model.partsOfSpeech[word.partOfSpeech] ?? 'X';
  if (word.head < 0 && from > 0) return { partOfSpeech, head: firstRoot, relation: 'parataxis', confidence: 0 };
  const relation = model.relations[word.relation] ?? 'dep';
  return { partOfSpeech, head: word.head < 0 ? -1 : word.head + from, relation, confidence: word.confidence };
}
