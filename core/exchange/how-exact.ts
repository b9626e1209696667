import { type ExchangeItem, gap } from './exchange-quiz.ts';

const words = {
  id: { year: 'Tulis tahunnya.', month: 'Tulis bulan dan tahunnya.', day: 'Tulis tanggal, bulan, dan tahunnya.' },
  en: { year: 'Write the year.', month: 'Write the month and year.', day: 'Write the day, month and year.' },
} as const;

/**
 * How exact a date that is typed into a gap must be, as the field tells who answers in the app; for files that only people read. Empty for all else: a question says it ("In which year", "Pada tanggal berapa").
 */
export function howExact(item: ExchangeItem, language: 'id' | 'en'): string {
  if (item.kind !== 'date' || !item.stem.includes(gap)) return '';
  const told = words[language];
  const parts = item.date.split('-').length;
  return parts === 1 ? told.year : parts === 2 ? told.month : told.day;
}

/** The stem with that behind it, where a format has no place of its own for hints. */
export function exactStem(item: ExchangeItem, language: 'id' | 'en'): string {
  return [item.stem, howExact(item, language)].filter(Boolean).join(' ');
}
