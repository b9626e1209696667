import { type ExchangeChoice, type ExchangeItem, type ExchangeQuiz, gap } from '../exchange-quiz.ts';
import { writeFeedback } from '../feedback.ts';
import { quotation } from '../quotation.ts';
import { shareOf } from '../shares.ts';
import { escapeMarks } from './marks.ts';

/** A quiz as a category of questions, each with a blank line before it. */
export function writeGift({ title, language, items }: ExchangeQuiz): string {
  const category = `$CATEGORY: $course$/${title.replaceAll('/', '//')}`;
  return `${[category, ...items.map((item) => questionOf(item, language))].join('\n\n')}\n`;
}

function questionOf(item: ExchangeItem, language: 'id' | 'en'): string {
  const feedback = writeFeedback(item, language);
  const name = item.stem.length > 60 ? `${item.stem.slice(0, 59)}…` : item.stem;
  const general = feedback === '' ? '' : `\n\t####${escapeMarks(feedback)}`;
  const answer = `{${answerOf(item)}${general}\n}`;
  const marks = [...(tagged.includes(item.kind) ? [item.kind] : []), ...(item.stimulus === '' ? [] : ['stimulus'])];
  const told = marks.map((mark) => `// [tag:fakta-${mark}]\n`).join('');
  const quoted = item.stimulus === '' ? '' : `${quotation(item.stimulus)}\n`;
  const [before = '', after = ''] = item.kind === 'cloze' ? item.stem.split(gap) : [`${item.stem} `];
  return `${told}::${escapeMarks(name)}::${escapeMarks(quoted + before)}${answer}${escapeMarks(after)}`;
}

/** Kinds that GIFT has none for. */
const tagged: readonly string[] = ['cloze', 'date', 'evidence'];

function answerOf(item: ExchangeItem): string {
  switch (item.kind) {
    case 'multiple-choice':
    case 'evidence':
      return single(item.choices);
    case 'cloze':
      return item.choices.length > 0 ? single(item.choices) : typed(item);
    case 'multiple-response':
      return several(item.choices);
    case 'short-answer':
      return typed(item);
    case 'date':
      return typed({ accepted: [item.date], others: [] });
    case 'true-false':
      return `${item.answer ? 'TRUE' : 'FALSE'}${item.against === '' ? '' : `#${escapeMarks(item.against)}`}`;
    case 'numeric':
      return `#${item.amount}${item.tolerance === 0 ? '' : `:${item.tolerance}`}`;
    case 'matching':
      return lines(item.pairs.map(({ prompt, match }) => `=${escapeMarks(prompt)} -> ${escapeMarks(match)}`));
    case 'ordering':
      return '';
  }
}

function single(choices: readonly ExchangeChoice[]): string {
  return lines(
    choices.map((choice) => `${choice.correct ? '=' : '~'}${guarded(choice.text, choice.correct)}${reason(choice)}`),
  );
}

function several(choices: readonly ExchangeChoice[]): string {
  const right = choices.filter(({ correct }) => correct).length;
  const share = (correct: boolean) => (correct ? shareOf(right) : -shareOf(choices.length - right));
  return lines(choices.map((choice) => `~%${share(choice.correct)}%${escapeMarks(choice.text)}${reason(choice)}`));
}

function typed({ accepted, others }: { readonly accepted: readonly string[]; readonly others: readonly string[] }) {
  return lines([
    ...accepted.map((form) => `=${guarded(form, true)}`),
    ...others.map((form) => `=%0%${escapeMarks(form)}`),
  ]);
}

/** An answer that begins with a percent sign would be read as its share of the points. */
function guarded(text: string, correct: boolean): string {
  const words = escapeMarks(text);
  return words.startsWith('%') ? `%${correct ? 100 : 0}%${words}` : words;
}

const reason = ({ because }: ExchangeChoice) => (because === '' ? '' : `#${escapeMarks(because)}`);
const lines = (answers: readonly string[]) => answers.map((answer) => `\n\t${answer}`).join('');
