import type { Answer } from '../draft.ts';

const small = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');

/** Indonesian numerals: decimal comma, thousand dot; words up to ninety-nine where the article used words. */
export function withAmount(answer: Answer, amount: number): string | undefined {
  if (answer.value?.kind !== 'number') return undefined;
  const digits = /\d[\d.,]*\d|\d/.exec(answer.text);
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
