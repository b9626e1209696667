// Two bodies in; out what became of each sentence, where a place of the first stands in the second, and how alike they are. Pure.
// A sentence stands if its words are the same to the letter and in the same order among the others; moved, it is one less and one more.
export { type Change, compareBodies, type Revision, revisionsTo } from './compare.ts';
export { alikeFrom, resemblance, sketchOf } from './resemblance.ts';
