export const smallNumbers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** "twenty-five" is 25, "three hundred and ten" 310, "two thousand" 2000; null when the words make no number. */
export function amountOfWords(text: string): number | null {
  let total = 0;
  let group: number | null = null;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and') continue;
    const value = smallNumbers.get(word);
    if (value !== undefined) {
      const last: number = group ?? 0;
      if (group !== null && last % 100 !== 0 && !(last % 10 === 0 && value < 10)) return null;
      group = last + value;
    } else if (word === 'hundred') {
      if (group === null || group > 99) return null;
      group *= 100;
    } else {
      if (group === null) return null;
      total += group * 1000;
      group = null;
    }
  }
  return total + (group ?? 0);
}
