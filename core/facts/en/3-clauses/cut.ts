/** What to do at a word after the verb; `at` is the index to go on from. */
export type Cut = {
  readonly kind: 'end' | 'refuse' | 'verb' | 'clause' | 'cause' | 'keep' | 'skip' | 'all';
  readonly at: number;
};
