/** What a language brings for sentences that are told as they stand (`5-sentences`). Words are lower case; expressions are tried on the text of a sentence. */
export type SentenceWords = {
  /** siapa, berapa; whether: it asks, or tells what was asked. */
  readonly asks: RegExp;
  /** saya, kami; I, our: the writer speaks. */
  readonly writer: RegExp;
  /** setiap, saban; every: of no one year. */
  readonly recurring: RegExp;
  /** "Yang kedua ...", "Sementara ...", "Those who ...": points at, or is set against, what was told before. */
  readonly picksUp: RegExp;
  /** Words of `ofThatSort` that compare with what the sentence itself names: seperti, sebesar. */
  readonly comparing: ReadonlySet<string>;
  /** Subjects that mean nothing where no name stands in for them: it, they. */
  readonly subjects: ReadonlySet<string>;
  /** "other", "same", "larger": after a definite article they compare with what was told before. */
  readonly compares?: RegExp;
  /** did, nor: opens a sentence turned round by the word that was left out. */
  readonly turned?: RegExp;
  /** on, since, late: a day told in full follows one of them. */
  readonly beforeDay?: RegExp;
  /** A figure or a noun may be said of the subject without a verb: "Biaya misi sekitar Rp2 triliun". */
  readonly verbless?: true;
  /** terdapat, dilantik: passives and verbs of being there, whose subject may follow them. */
  readonly presenting?: RegExp;
  /** lalu, kemudian; then: after a comma they join what someone did next. */
  readonly joining: ReadonlySet<string>;
  /** dari, of: "dari 41 murid, 33 melanjutkan": what is counted stands before it. */
  readonly outOf: ReadonlySet<string>;
  /** early, mid, and; dan: before a date they make it another time, or one of two. */
  readonly besideDate: ReadonlySet<string>;
};
