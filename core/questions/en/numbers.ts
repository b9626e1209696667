const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** "three" -> 3; only up to twenty. "once" and "twice" are no plain counts. */
export function numberWord(lower: string): number | undefined {
  const amount = words.indexOf(lower);
  return amount < 0 ? undefined : amount;
}

/** 3 -> "three"; only up to twenty. */
export function wordOfNumber(amount: number): string | undefined {
  return Number.isInteger(amount) ? words[amount] : undefined;
}

/** The figure of `text` replaced by `amount`, in the same form: "about 18,300", 21500 -> "about 21,500"; "three", 5 -> "five". */
export function withFigure(text: string, amount: number, decimals: number): string | undefined {
  if (amount < 0) return undefined;
  const figure = /\d[\d,]*(?:\.\d+)?/.exec(text);
  if (figure) return text.replace(figure[0], formatted(amount, decimals, figure[0]));
  const word = text.split(' ').find((part) => numberWord(part.toLowerCase()) !== undefined);
  const other = wordOfNumber(amount);
  return word && other
    ? text.replace(word, /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other)
    : undefined;
}

function formatted(amount: number, decimals: number, like: string): string {
  const fixed = amount.toFixed(decimals);
  const [whole = '', fraction] = fixed.split('.');
  const grouped =
    like.includes(',') || whole.length > 4 || /^\d{1,3}(\.|$)/.test(like)
      ? whole.replace(/\B(?=(\d{3})+$)/g, ',')
      : whole;
  return fraction ? `${grouped}.${fraction}` : grouped;
}
