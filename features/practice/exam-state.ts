/** What the form of an exam shows when it was not started; `values` go back into its fields. */
export type ExamState = {
  readonly fault: 'count' | 'minutes' | 'too-few' | 'none' | 'unknown';
  /** Of `too-few`: how many questions there are. */
  readonly found: number;
  readonly values: {
    readonly topics: readonly string[];
    readonly language: string;
    readonly count: string;
    readonly minutes: string;
  };
} | null;
