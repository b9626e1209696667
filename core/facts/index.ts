// Read sentences in, facts out: who did what, when, where, how much and why, each tied to the sentence that proves it.
export { extractFacts } from './extract.ts';
export * from './fact.ts';
export * from './grammar.ts';
