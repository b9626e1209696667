/** What the flag form shows after it was sent, in words for its reader; the comment goes back into its field. */
export type FlagState = { readonly kept: boolean; readonly words: string; readonly comment: string } | null;
