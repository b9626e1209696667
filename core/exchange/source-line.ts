import { dateWords } from './date-words.ts';
import type { ExchangeQuiz } from './exchange-quiz.ts';

/** Where the article comes from, in one line: title, author, outlet, day. */
export function sourceLine({ source, language }: Pick<ExchangeQuiz, 'source' | 'language'>): string {
  const day = source.publishedOn && dateWords(source.publishedOn.slice(0, 10), language);
  return [source.title, source.author, source.outlet, day].filter(Boolean).join(', ');
}
