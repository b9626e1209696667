import path from 'node:path';
import type { Lexicon } from '../../core/language/index.ts';
import { percent, type Table } from '../table.ts';
import { readConllu } from './conllu.ts';
import { analyseGiven, bands, coreRelations, scoreTrees, type TreeScores } from './gold-words.ts';
import { givenWords, rawText } from './others.ts';
import { type RawScores, scoreRawText } from './raw-text.ts';
import { scoresOf, type Tally } from './scores.ts';
import { borderSets, type TestSet, treeSets } from './test-sets.ts';

/** Tags and trees with words given and from raw text, borders, and how far confidence can be believed. */
export function treeTables(data: string, lexicon: Lexicon): readonly Table[] {
  const sets = borderSets.map((set) => {
    const gold = readConllu(path.join(data, 'treebanks', `${set.file}.conllu`));
    return { set, gold, raw: scoreRawText(gold, set.language, lexicon) };
  });
  const trees = sets
    .filter(({ set }) => treeSets.includes(set))
    .map(({ set, gold, raw }) => {
      const forms = gold.map(({ words }) => words.map(({ form }) => form));
      return { set, raw, given: scoreTrees(gold, analyseGiven(forms, set.language, lexicon)) };
    });
  return [givenTable(trees), rawTable(trees), borderTable(sets), calibrationTable(trees)];
}

function givenTable(trees: readonly { readonly set: TestSet; readonly given: TreeScores }[]): Table {
  return {
    title: 'Tags and trees, words given',
    note:
      'Labels without subtypes, punctuation counted. F1 of arcs (dependent, head and label right). Core found: sentences in which every arc of these four ' +
      'relations is found; core right: and none is added. Percent. Of the perceptron only one such share is known, and not which: 29 on CSUI, 69 on EWT, 45 on PUD and GUM.',
    columns: ['test set', 'UPOS', 'UAS', 'LAS', ...coreRelations, 'core found', 'core right'],
    rows: trees.flatMap(({ set, given }) => [
      [
        set.name,
        ...[given.partOfSpeech, given.head, given.labelled].map(f1),
        ...coreRelations.map((relation) => percent(scoresOf(given.core[relation]).f1, 1)),
        percent(scoresOf(given.foundSentences).f1, 1),
        percent(scoresOf(given.rightSentences).f1, 1),
      ],
      ...(givenWords[set.file] ?? []),
    ]),
  };
}

function rawTable(trees: readonly { readonly set: TestSet; readonly raw: RawScores }[]): Table {
  return {
    title: 'Tags and trees from raw text',
    note: 'The whole reader on plain text; F1 over aligned words as in the CoNLL 2018 shared task, labels without subtypes. Percent.',
    columns: ['test set', 'UPOS', 'UAS', 'LAS'],
    rows: trees.flatMap(({ set, raw }) => [
      [set.name, ...[raw.partOfSpeech, raw.head, raw.labelled].map(f1)],
      ...(rawText[set.file] ?? []),
    ]),
  };
}

function borderTable(sets: readonly { readonly set: TestSet; readonly raw: RawScores }[]): Table {
  return {
    title: 'Borders from raw text',
    note:
      'F1. A sentence counts when both its ends are right; sets that mark no paragraphs (CSUI, GSD, PUD id) are joined by spaces, headlines and all. ' +
      'Percent.',
    columns: ['test set', 'sentences', 'surface tokens', 'words'],
    rows: sets.map(({ set, raw }) => [set.name, ...[raw.sentences, raw.tokens, raw.words].map(f1)]),
  };
}

function calibrationTable(trees: readonly { readonly set: TestSet; readonly given: TreeScores }[]): Table {
  return {
    title: 'What confidence is worth',
    note: 'Words given. Of the arcs in each band of confidence, the share with the right head and relation, percent, and how many there are.',
    columns: ['confidence', ...trees.map(({ set }) => set.name)],
    rows: bands.map((band, at) => [
      `${band.toFixed(2)} to ${(bands[at + 1] ?? 1).toFixed(2)}`,
      ...trees.map(({ given }) => {
        const tally = given.calibration[at];
        return tally && tally.found > 0 ? `${percent(scoresOf(tally).precision, 1)} (${tally.found})` : 'none';
      }),
    ]),
  };
}

function f1(tally: Tally): string {
  return percent(scoresOf(tally).f1);
}
