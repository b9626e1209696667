export const smallNumbers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    delapan: 8,
    sembilan: 9,
    sepuluh: 10,
    sebelas: 11,
    seratus: 100,
    seribu: 1000,
  }),
);

/** "dua puluh lima" is 25, "tiga belas" 13, "seratus dua puluh ribu" 120,000; null when the words make no number. */
export function amountOfWords(text: string): number | null {
  let total = 0;
  let hundreds = 0;
  let unit: number | null = null;
  for (const word of text.toLowerCase().split(/\s+/)) {
    const value = smallNumbers.get(word);
    if (value !== undefined) {
      if (unit !== null) return null;
      unit = value;
    } else if (word === 'belas') {
      if (unit === null || unit < 2 || unit > 9) return null;
      unit += 10;
    } else if (word === 'puluh' || word === 'ratus') {
      if (unit === null || unit > 9) return null;
      hundreds += unit * (word === 'puluh' ? 10 : 100);
      unit = null;
    } else {
      if (unit === null && hundreds === 0) return null;
      total += (hundreds + (unit ?? 0)) * 1000;
      hundreds = 0;
      unit = null;
    }
    if (unit !== null && unit >= 100) {
      hundreds += unit;
      unit = null;
    }
  }
  return total + hundreds + (unit ?? 0);
}
