import { amountWords } from '../amount.ts';
import type { ExchangeItem, ExchangeQuiz } from '../exchange-quiz.ts';
import { writeFeedback } from '../feedback.ts';
import type { Format } from '../format.ts';
import { truths } from '../truth.ts';

/**
 * Notes for Anki’s import of text files (https://docs.ankiweb.net/importing/text-files.html): question, answer with its proof. It is not
 * read back. Anki knows a note again by its first field, so a file of the same quiz renews its cards and keeps their schedule.
 */
export const anki: Format = {
  extension: 'anki.txt',
  mediaType: 'text/plain',
  holds: { asks, lacks: ['accepted-forms', 'others', 'tolerance', 'distractor-reasons', 'weight'] },
  write: write,
};

function asks(item: ExchangeItem): 'whole' | 'as-other-kind' | 'left-out' {
  const typed = item.kind === 'short-answer' || (item.kind === 'cloze' && item.choices.length === 0);
  return typed ? 'whole' : 'as-other-kind';
}

function write({ title, language, items }: ExchangeQuiz): string {
  // Two colons would make a deck within a deck.
  const head = ['#separator:tab', '#html:false', `#deck:${title.replace(/:{2,}/g, ':')}`, '#columns:Front\tBack'];
  const rows = items.map((item) => [frontOf(item, language), backOf(item, language)].map(quoted).join('\t'));
  return `${[...head, ...rows].join('\n')}\n`;
}

const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;

/** The question with what there is to choose from; a right order or the right pairs are not told. */
function frontOf(item: ExchangeItem, language: 'id' | 'en'): string {
  return [item.stem, ...offered(item, language).map((text) => `• ${text}`)].join('\n');
}

function offered(item: ExchangeItem, language: 'id' | 'en'): readonly string[] {
  const sorted = (texts: readonly string[]) => [...texts].sort((one, other) => one.localeCompare(other, language));
  switch (item.kind) {
    case 'true-false':
      return truths[language];
    case 'ordering':
      return sorted(item.steps.map(({ text }) => text));
    case 'matching': {
      const matches = [...new Set([...item.pairs.map(({ match }) => match), ...item.spare.map(({ text }) => text)])];
      return [...item.pairs.map(({ prompt }) => `${prompt} → ?`), ...sorted(matches)];
    }
    default:
      return 'choices' in item ? item.choices.map(({ text }) => text) : [];
  }
}

function backOf(item: ExchangeItem, language: 'id' | 'en'): string {
  return [...keyOf(item, language), '', writeFeedback(item, language)].join('\n').trimEnd();
}

function keyOf(item: ExchangeItem, language: 'id' | 'en'): readonly string[] {
  switch (item.kind) {
    case 'true-false':
      return [truths[language][item.answer ? 0 : 1]];
    case 'numeric':
      return [amountWords(item, language)];
    case 'date':
      return [item.date];
    case 'ordering':
      return item.steps.map(({ text, date }, at) => `${at + 1}. ${text} (${date})`);
    case 'matching':
      return item.pairs.map(({ prompt, match }) => `${prompt} → ${match}`);
    default: {
      const right = 'choices' in item ? item.choices.filter(({ correct }) => correct).map(({ text }) => text) : [];
      return right.length > 0 ? right : 'accepted' in item ? item.accepted.slice(0, 1) : [];
    }
  }
}
