// What points back, and at what: `resolveReferences({ ...document, lexicon })`. Pronouns, "-nya", "kapal tersebut", "the treaty" and
// capitals that act for their country, each with its antecedent where the rules are sure, else open with the reason.
// Words become units and mentions (who and what is told of), drafts (what points back) are decided one by one in reading order, each in
// its scene. Trees are used where their arcs are sure, the order of words where not. Word lists: id/, en/reference-words.ts.
export type { Antecedent, Reference, ReferenceInput, Sex } from './reference.ts';
export { resolveReferences } from './resolve-references.ts';
