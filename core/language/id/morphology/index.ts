// Indonesian word forms: takes a word apart into root, affixes and clitics, and turns meN- verbs into di- verbs and back.
// The roots are data and passed in: `readRoots` once, then ask. Where two roots fit, the answer is `undefined`, never a guess;
// `readingsOf` lists what was possible. Words with no listed root are not analysed.

export { analyseWord, readingsOf } from './analyse-word.ts';
export type { Clitic, Prefix, Suffix, Voice, WordAnalysis } from './analysis.ts';
export { isRoot, type RootClass, type RootLexicon, type RootLists, readRoots } from './root-lexicon.ts';
export { activeOf, passiveOf } from './voice.ts';
