import { amountWords } from './amount.ts';
import { dateWords } from './date-words.ts';
import type { ExchangeItem } from './exchange-quiz.ts';
import { truths } from './truth.ts';

/** The key as people read it: a line for each right choice, step or pair; of accepted forms the first. */
export function keyLines(item: ExchangeItem, language: 'id' | 'en'): readonly string[] {
  switch (item.kind) {
    case 'true-false':
      return [truths[language][item.answer ? 0 : 1]];
    case 'numeric':
      return [amountWords(item, language)];
    case 'date':
      return [dateWords(item.date, language)];
    case 'ordering':
      return item.steps.map(({ text, date }, at) => `${at + 1}. ${text} (${dateWords(date, language)})`);
    case 'matching':
      return item.pairs.map(({ prompt, match }) => `${prompt} → ${match}`);
    default: {
      const right = 'choices' in item ? item.choices.filter(({ correct }) => correct).map(({ text }) => text) : [];
      return right.length > 0 ? right : 'accepted' in item ? item.accepted.slice(0, 1) : [];
    }
  }
}
