/** The words of the form of a flag, for its reader. */
export type FlagWords = {
  readonly legend: string;
  readonly reasons: readonly (readonly [value: string, words: string])[];
  readonly comment: string;
  readonly send: string;
};

/** A form that stays closed until someone asks for it; the server opens it. What was said goes back into its fields. `unreached` is the browser's own word: the server was not reached. */
export type FlagState =
  | { readonly at: 'closed'; readonly unreached?: true }
  | {
      readonly at: 'open';
      readonly words: FlagWords;
      readonly reason: string;
      readonly comment: string;
      /** What is told of it once it was sent. */
      readonly told: { readonly kept: boolean; readonly words: string } | null;
      readonly unreached?: true;
    };
