/** What the form of a correction shows: the words to correct, or what correcting them would change. */
export type CorrectionState = {
  /** How often it was sent. */
  readonly round: number;
  readonly values: Readonly<Record<string, string>>;
  readonly message: string | null;
  readonly errors: Readonly<Record<string, string>>;
  readonly preview: PreviewShown | null;
};

/** A preview in words. */
export type PreviewShown = {
  readonly changes: readonly (
    | { readonly kind: 'same'; readonly told: string }
    | { readonly kind: 'changed'; readonly before: readonly string[]; readonly after: readonly string[] }
  )[];
  readonly facts: readonly string[];
  readonly touchedTitle: string;
  readonly touched: readonly {
    readonly id: string;
    readonly about: string;
    readonly stem: string;
    readonly key: string;
    readonly quotes: readonly string[];
  }[];
  readonly unharmed: string;
};
