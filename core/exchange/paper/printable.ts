/** What the typeface of printed papers has: Latin with its diacritics, Greek, Cyrillic, and the signs of newspapers; a test compares. */
const printable =
  /^[ -~\u00A0-\u03E1\u03F0-\u052F\u1E00-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u208E\u20A0-\u20BF\u2116\u2122\u2153-\u215E\u2212]*$/u;

export function isPrintable(text: string): boolean {
  return printable.test(text);
}
