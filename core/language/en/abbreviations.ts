/** English words that end in a full stop inside a sentence (lower case, without the stop). Own list. */
export const abbreviations: ReadonlySet<string> = new Set(
  `pte mr mrs ms dr prof st mt ft sr jr messrs mme mlle gen col lt capt cmdr adm sgt maj brig rev hon sen rep gov pres supt
  vs jan feb apr jun jul aug sept oct nov dec e.g i.e cf approx dept univ assn bros ave blvd`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** The same, but only before a number: "No. 12" is one, "He said no. Then" is not. */
export const beforeNumber: ReadonlySet<string> = new Set([
  'no',
  'nos',
  'vol',
  'pp',
  'p',
  'fig',
  'figs',
  'est',
  'sec',
  'art',
  'mar',
  'sep',
]);
