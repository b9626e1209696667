import type { ExchangeItem, ExchangeQuiz } from '../exchange-quiz.ts';
import { askedWords } from '../quotation.ts';
import { truths } from '../truth.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The items that are answered by one choice, with a blank line between them. */
export function writeAiken({ language, items }: ExchangeQuiz): string {
  return items.map((item) => questionOf(item, language)).join('\n');
}

function questionOf(item: ExchangeItem, language: 'id' | 'en'): string {
  const choices = choicesOf(item, language);
  const lines = choices.map(({ text }, at) => `${letters[at]}. ${text}`);
  const answer = letters[choices.findIndex(({ correct }) => correct)];
  return `${[askedWords(item), ...lines, `ANSWER: ${answer}`].join('\n')}\n`;
}

function choicesOf(item: ExchangeItem, language: 'id' | 'en') {
  if (item.kind === 'true-false') {
    return truths[language].map((text, at) => ({ text, correct: (at === 0) === item.answer }));
  }
  return 'choices' in item ? item.choices : [];
}
