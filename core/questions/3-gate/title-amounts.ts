import { amountOfWords, type Document, type SpanValue } from '../../language/index.ts';

type Told = Pick<Document, 'title' | 'language' | 'publishedAt'>;

/** "19 days" for a key of "nineteen days", "Sembilan Belas Tahun" for one of "19 tahun": the count of a title, in words or in digits. */
export function amountIn(
  { amount, unit }: Extract<SpanValue, { kind: 'number' }>,
  { title, language }: Told,
): string | undefined {
  const noun =
    unit
      .split(' ')
      .at(-1)
      ?.replace(/(?<=\p{L}{3})s$/u, '') ?? '';
  // A unit is the article's word, which may be no pattern: "*hibakusha*".
  return /^\p{L}{3,}$/u.test(noun)
    ? countsOf(title, noun, language).find((one) => one.amount === amount)?.text
    : undefined;
}

/** "Ends a 27-year row", "Penantian Sembilan Belas Tahun", "Genset Mati Tujuh Bulan": with the day of the article they tell the year, or the month, in which it began. */
export function timeAgo(value: SpanValue | undefined, { title, publishedAt = '', language }: Told): string | undefined {
  if (value?.kind !== 'date' || publishedAt === '') return undefined;
  const years = Number(publishedAt.slice(0, 4)) - Number(value.iso.slice(0, 4));
  const inYears = countsOf(title, '(?:year|tahun)', language).find(({ amount }) => amount === years)?.text;
  if (inYears !== undefined || value.iso.length !== 7) return inYears;
  const months = years * 12 + Number(publishedAt.slice(5, 7)) - Number(value.iso.slice(5, 7));
  return countsOf(title, '(?:month|bulan)', language).find(({ amount }) => amount === months)?.text;
}

type Count = { readonly text: string; readonly amount: number };

/** What a text counts in a noun, which is part of a pattern: "a 27-year row" has 27 of "year". */
function countsOf(text: string, noun: string, language: Told['language']): readonly Count[] {
  const pattern = new RegExp(`((?:[\\p{L}\\d]+[ -]){1,3})${noun}s?(?!\\p{L})`, 'giu');
  return [...text.matchAll(pattern)].flatMap(([all, before = '']) => {
    const words = before.trim().replace(/-$/, '').split(/[ -]/);
    return words.flatMap((_, at): readonly Count[] => {
      const said = words.slice(at).join(' ');
      const amount = /^\d+$/.test(said) ? Number(said) : amountOfWords[language](said.toLowerCase());
      return amount === null ? [] : [{ text: all, amount }];
    });
  });
}
