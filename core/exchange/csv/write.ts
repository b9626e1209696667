import { stringify } from 'csv-stringify/sync';
import type { ExchangeItem, ExchangeQuiz } from '../exchange-quiz.ts';
import { type Column, columns } from './columns.ts';

type Row = Partial<Readonly<Record<Column, string | number>>>;

/** As RFC 4180, with the mark that spreadsheets need; a cell that they would take for a formula is led by an apostrophe (OWASP, CSV injection). */
export function writeCsv({ items }: ExchangeQuiz): string {
  const rows = items.map((item) => ({ ...common(item), ...answerOf(item) }));
  return stringify(rows, { header: true, columns: [...columns], bom: true, escape_formulas: true });
}

const lines = (texts: readonly string[]) => texts.join('\n');

function common({ kind, stimulus, stem, because, evidence, weight }: ExchangeItem): Row {
  return { kind, stimulus, stem, because, evidence: lines(evidence), weight };
}

function answerOf(item: ExchangeItem): Row {
  switch (item.kind) {
    case 'multiple-choice':
    case 'multiple-response':
    case 'evidence':
      return choose(item.choices);
    case 'cloze':
      return item.choices.length > 0
        ? choose(item.choices)
        : { answer: lines(item.accepted), others: lines(item.others) };
    case 'short-answer':
      return { answer: lines(item.accepted), others: lines(item.others) };
    case 'true-false':
      return { answer: String(item.answer), reasons: item.against };
    case 'numeric':
      return { answer: item.amount, unit: item.unit, tolerance: item.tolerance };
    case 'date':
      return { answer: item.date };
    case 'ordering':
      return { answer: lines(item.steps.map(({ text }) => text)), prompts: lines(item.steps.map(({ date }) => date)) };
    case 'matching':
      return {
        answer: lines(item.pairs.map(({ match }) => match)),
        prompts: lines(item.pairs.map(({ prompt }) => prompt)),
        choices: lines(item.spare.map(({ text }) => text)),
        reasons: lines(item.spare.map(({ because }) => because)),
      };
  }
}

function choose(
  choices: readonly { readonly text: string; readonly correct: boolean; readonly because: string }[],
): Row {
  return {
    answer: lines(choices.filter(({ correct }) => correct).map(({ text }) => text)),
    choices: lines(choices.map(({ text }) => text)),
    reasons: lines(choices.map(({ because }) => because)),
  };
}
