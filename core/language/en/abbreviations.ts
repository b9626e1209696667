const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** English words that end in a full stop inside a sentence (lower case, without the stop). Own list. */
export const abbreviations = set(
  `pte mr mrs ms dr drs prof st mt ft messrs mme mlle gen col lt capt cmdr adm sgt maj brig rev hon sen rep gov pres supt
  vs jan feb apr jun jul aug sept oct nov dec e.g i.e cf approx dept univ assn ave blvd
  eg esp attn a.k.a tue tues thu thur thurs fri`,
);

/** The same, but only before a number: "No. 12" is one, "He said no. Then" is not. */
export const beforeNumber = set('no nos vol pp p fig figs est sec art mar sep ca ext tel para');

/** The same, but they may close a sentence as well: before a word that opens sentences they do. */
export const afterName = set(
  `jr sr bros calif conn fla ariz tenn st mt ft ave blvd dept univ assn jan feb apr jun jul aug sept oct nov dec`,
);

/** Capitalised words that open a sentence and hardly ever a name: "at 5 C. The", "Luther King, Jr. Since". Own list. */
export const openings = set(
  `A According After All Also Although Among An And Another Any Are As At Because Before Both But By Can Could Despite Did Do
  Does During Each Even Every For From He Her Here His How However If In Instead Is It Its Last Later Many Meanwhile Most My
  No Not Now Of On Once One Or Other Our Over Several She Should Since So Some Such That The Their Then There These They This
  Those Though Thus To Two Under Until Was We Were What When Where Whether Which While Who Why Will With Would Yet You Your`,
);

/** A quote of several sentences is as many sentences as it has: "A. B," said X. */
export const wholeQuotes = false;
