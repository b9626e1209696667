/** Closed classes that only some languages have or need. All words are lower case. */
export type OptionalWords = {
  /** A currency with a space before its figure, which the language writes as one word; the currency is group 1. */
  readonly apartSum?: RegExp;
  /** A subject may stand after its verb: "ditemukan 18 kilogram sisik". */
  readonly presents?: true;
  /** pertama, terakhir: a year tells which is meant. */
  readonly orders?: ReadonlySet<string>;
  /** seorang: counts as one. */
  readonly one?: ReadonlySet<string>;
  /** di: stands before a place. */
  readonly placing?: ReadonlySet<string>;
  /** Nouns of which there is one in news of that sort: terdakwa in a verdict. */
  readonly topical?: readonly { readonly nouns: ReadonlySet<string>; readonly news: RegExp }[];
  /** pembangunan: of the building that the title names. */
  readonly builders?: ReadonlySet<string>;
  readonly buildings?: ReadonlySet<string>;
  /** denda, dividen: say what the sum after them is. */
  readonly sums?: ReadonlySet<string>;
  /** dengan, akibat: with a pointer, before the clause, they only tie it to the sentence before. */
  readonly tying?: ReadonlySet<string>;
  /** dikenai: a share after them is of what? */
  readonly charging?: ReadonlySet<string>;
  /** berdiri: scenery, but with a date the founding of a body. */
  readonly founded?: string;
  /** setinggi, sepanjang: say what a figure measures. */
  readonly measures?: ReadonlySet<string>;
  /** lalu, mendatang: count a date from the day of the article. */
  readonly fromNow?: ReadonlySet<string>;
  /** awal, akhir: may stand between the preposition and a date. */
  readonly partsOfTime?: ReadonlySet<string>;
  /** Words that have no capital inside a sentence whatever follows them: the, a, in. */
  readonly alwaysLow?: ReadonlySet<string>;
  /** Mr, Ms: goes before a name told in full. */
  readonly honorifics?: ReadonlySet<string>;
  /** Personal pronouns, which stay as they are beside the subject that they stand for; of a language whose subject is told by its full name. */
  readonly pronouns?: ReadonlySet<string>;
};
