/** What the flag form shows after it was sent; the comment goes back into its field. */
export type FlagState = {
  readonly told: 'kept' | 'decided' | 'no-reason' | 'unknown';
  readonly comment: string;
} | null;
