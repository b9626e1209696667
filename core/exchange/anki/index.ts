import type { ExchangeItem, ExchangeQuiz } from '../exchange-quiz.ts';
import { writeFeedback } from '../feedback.ts';
import type { Format } from '../format.ts';
import { keyLines } from '../key-lines.ts';
import { offered } from '../offered.ts';
import { askedWords } from '../quotation.ts';

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
  const prompts = item.kind === 'matching' ? item.pairs.map(({ prompt }) => `${prompt} → ?`) : [];
  return [askedWords(item), ...[...prompts, ...offered(item, language)].map((text) => `• ${text}`)].join('\n');
}

function backOf(item: ExchangeItem, language: 'id' | 'en'): string {
  return [...keyLines(item, language), '', writeFeedback(item, language)].join('\n').trimEnd();
}
