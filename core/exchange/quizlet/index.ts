import { amountWords } from '../amount.ts';
import { type ExchangeItem, type ExchangeQuiz, gap, oneLine } from '../exchange-quiz.ts';
import type { Format } from '../format.ts';
import { askedWords } from '../quotation.ts';
import { type Problem, problem, type Reading } from '../reading.ts';
import { type Found, settle } from '../settle.ts';
import { truths } from '../truth.ts';

/** Cards to be pasted into Quizlet: term, tab, definition; a line each. */
export const quizlet: Format = {
  extension: 'quizlet.txt',
  mediaType: 'text/tab-separated-values',
  holds: {
    asks,
    lacks: ['choices', 'accepted-forms', 'others', 'tolerance', 'distractor-reasons', 'because', 'evidence', 'weight'],
  },
  write: ({ items, language }: ExchangeQuiz) =>
    items.map((item) => `${askedWords(item)}\t${keyOf(item, language)}\n`).join(''),
  read: readCards,
};

function asks(item: ExchangeItem): 'whole' | 'as-other-kind' | 'left-out' {
  if (item.kind === 'ordering' || item.kind === 'matching' || item.kind === 'evidence') return 'left-out';
  const typed = item.kind === 'short-answer' || (item.kind === 'cloze' && item.choices.length === 0);
  return typed ? 'whole' : 'as-other-kind';
}

function keyOf(item: ExchangeItem, language: 'id' | 'en'): string {
  if (item.kind === 'true-false') return truths[language][item.answer ? 0 : 1];
  if (item.kind === 'numeric') return amountWords(item, language);
  if (item.kind === 'date') return item.date;
  if ('choices' in item && item.choices.length > 0) {
    const keys = item.choices.filter(({ correct }) => correct).map(({ text }) => text);
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(keys);
  }
  return 'accepted' in item ? (item.accepted[0] ?? '') : '';
}

function readCards(text: string): Reading {
  return settle(text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [cardIn(line, at + 1)])));
}

function cardIn(row: string, line: number): Found | Problem {
  const [term = '', definition, ...more] = row.split('\t');
  if (definition === undefined || more.some((cell) => cell.trim() !== '')) return problem(line, 'bad-row', row);
  const [stem, key] = [oneLine(term), oneLine(definition)];
  const base = {
    stimulus: '',
    stem,
    because: '',
    evidence: [],
    weight: 1,
    accepted: key === '' ? [] : [key],
    others: [],
  };
  const isGap = stem.split(gap).length === 2;
  return { line, item: isGap ? { ...base, kind: 'cloze', choices: [] } : { ...base, kind: 'short-answer' } };
}
