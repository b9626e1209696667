/** Closed classes that only some languages have or need. All words are lower case. */
export type OptionalWords = {
  /** A subject may stand after its verb: "ditemukan 18 kilogram sisik". */
  readonly presents?: true;
  /** pertama, terakhir: a year tells which is meant. */
  readonly orders?: ReadonlySet<string>;
  /** seorang: counts as one. */
  readonly one?: ReadonlySet<string>;
  /** di: stands before a place. */
  readonly placing?: ReadonlySet<string>;
  /** dikenai: a share after them is of what? */
  readonly charging?: ReadonlySet<string>;
  /** berdiri: scenery, but with a date the founding of a body. */
  readonly founded?: string;
  /** setinggi, sepanjang: say what a figure measures. */
  readonly measures?: ReadonlySet<string>;
  /** awal, akhir: may stand between the preposition and a date. */
  readonly partsOfTime?: ReadonlySet<string>;
};
