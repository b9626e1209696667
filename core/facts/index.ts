// Read sentences in, facts out: who did what, when, where, how much and why, each tied to the sentence that proves it.

export { dependents, lowerAt, type Tree, treeOf } from './1-trees/tree.ts';
export { isOffice } from './4-roles/is-office.ts';
export { dateInWords } from './date-words.ts';
export { extractFacts } from './extract.ts';
export * from './fact.ts';
export { factGrammars } from './grammars.ts';
export { isUncut } from './is-uncut.ts';
export { ownText } from './own-text.ts';
export { sharesRoot } from './shares-root.ts';
