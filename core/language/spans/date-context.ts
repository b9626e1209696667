/** What earlier sentences say about the year: dates known so far, newest last, with the sentence they stand in. */
export type KnownDate = { readonly iso: string; readonly sentence: number; readonly paragraph: number };

export type DateContext = {
  readonly publishedAt?: string;
  readonly known: readonly KnownDate[];
  readonly sentence: number;
  readonly paragraph: number;
  /** The sentence speaks of what is to come. */
  readonly future: boolean;
  /** Something in the sentence is years before or after the rest. */
  readonly yearsApart: boolean;
  /** The days of the week that the sentence names, 0 for Sunday. */
  readonly weekdays: readonly number[];
  /** Some of the sentence stands between quotation marks. */
  readonly quoted: boolean;
  /** The article marks the return of a day of years ago: days without a year are of then. */
  readonly lookingBack: boolean;
};
