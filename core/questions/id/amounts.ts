import type { Answer } from '../draft.ts';

const small = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');

/** "Rp1.200 juta" is said "Rp1,2 miliar". */
const larger: ReadonlyMap<string, string> = new Map([
  ['ribu', 'juta'],
  ['juta', 'miliar'],
  ['miliar', 'triliun'],
]);

/** Indonesian numerals: decimal comma, thousand dot; words up to ninety-nine where the article used words. */
export function withAmount(answer: Answer, amount: number): string | undefined {
  if (answer.value?.kind !== 'number') return undefined;
  const digits = /\d[\d.,]*\d|\d/.exec(answer.text);
  const above =
    digits && amount >= 1000 ? larger.get(/ (ribu|juta|miliar)(?!\p{L})/u.exec(answer.text)?.[1] ?? '') : undefined;
  if (digits && above) {
    const decimals = Number.isInteger(amount / 1000) ? 0 : 1;
    return answer.text
      .replace(digits[0], inDigits(amount / 1000, decimals))
      .replace(/ (?:ribu|juta|miliar)(?!\p{L})/u, ` ${above}`);
  }
  if (digits) return answer.text.replace(digits[0], inDigits(amount, answer.value.decimals));
  const words = inWords(answer.value.amount);
  const other = inWords(amount);
  if (!words || !other || !`${answer.text.toLowerCase()} `.startsWith(`${words} `)) return undefined;
  return `${other}${answer.text.slice(words.length)}`;
}

export function inDigits(amount: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(amount).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${amount < 0 ? '-' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

export function inWords(amount: number): string | undefined {
  if (!Number.isInteger(amount) || amount < 1 || amount > 99) return undefined;
  if (amount <= 11) return small[amount];
  if (amount < 20) return `${small[amount - 10]} belas`;
  const ones = amount % 10;
  return `${small[Math.floor(amount / 10)]} puluh${ones ? ` ${small[ones]}` : ''}`;
}
