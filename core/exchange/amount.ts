import type { ExchangeItem } from './exchange-quiz.ts';

/** A number as the language writes it. Six decimals, as the form for own items takes them: three, the default, would make 0.0005 a nought. */
export function numberWords(value: number, language: 'id' | 'en'): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
}

/** The key of a number, with its unit: "2,5 juta". */
export function amountWords(
  { amount, unit }: Pick<Extract<ExchangeItem, { kind: 'numeric' }>, 'amount' | 'unit'>,
  language: 'id' | 'en',
): string {
  return `${numberWords(amount, language)} ${unit}`.trim();
}
