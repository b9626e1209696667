// Text in, a read document out: blocks, sentences, tokens and typed spans, every one with its place in the body.
// Pure: word and name lists are passed in as a `Lexicon`. What differs between languages lives in `id/` and `en/`.
export * from './admit.ts';
export { amountOfWords } from './amount-of-words.ts';
export { dayNumber } from './calendar.ts';
export * from './detect.ts';
export * from './document.ts';
export { infinitiveOf, verbForms } from './en/verb-forms.ts';
export * from './front-matter.ts';
export { grouped } from './grouped.ts';
export { activeOf, analyseWord, passiveOf } from './id/morphology/index.ts';
export { type Lexicon, type LexiconSources, makeLexicon, type NameEntry } from './lexicon.ts';
export { plainText } from './markdown.ts';
export { isDegree } from './names/degrees.ts';
export { oncePer } from './once-per.ts';
export * from './read-article.ts';
export type { Reference } from './reference/index.ts';
export { sentenceRanges } from './sentence-ranges.ts';
export { parseTokens } from './syntax.ts';
