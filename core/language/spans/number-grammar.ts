/** How one language writes numbers and what it counts. Phrases are compared without regard to case, longest first. */
export type NumberGrammar = {
  /** Sources of patterns for a number in digits and for one word of a number in words. */
  readonly digits: string;
  readonly words: string;
  readonly amountOfDigits: (digits: string) => number;
  readonly decimalMark: '.' | ',';
  readonly amountOfWords: (text: string) => number | null;
  readonly multipliers: readonly string[];
  /** Short multipliers and their words: "bn" is "billion". */
  readonly multiplierWords: Readonly<Record<string, string>>;
  /** Sign before the number, and the name of the currency in the plural of the language. */
  readonly currencySigns: Readonly<Record<string, string>>;
  readonly currencyNames: readonly string[];
  readonly percent: readonly string[];
  readonly durations: readonly string[];
  readonly units: readonly string[];
  readonly approximators: readonly string[];
  /** Between two numbers these make a range, which is no single quantity. */
  readonly rangeWords: readonly string[];
  /** Words before a number that make it a label ("Pasal 2", "game 4"). */
  readonly notAfter: readonly string[];
  readonly classifiers: readonly string[];
  /** The counted noun at the start of the words after a number, or null. */
  readonly countedNoun: (words: readonly string[], isStopWord: (word: string) => boolean) => string | null;
  readonly ordinals: { readonly pattern: RegExp; readonly values: Readonly<Record<string, number>> };
};
