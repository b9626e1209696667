import { dateWords } from '../date-words.ts';
import type { ExchangeItem, ExchangeQuiz } from '../exchange-quiz.ts';
import { howExact } from '../how-exact.ts';
import { keyLines } from '../key-lines.ts';
import type { Holds } from '../losses.ts';
import { offered } from '../offered.ts';
import { sourceLine } from '../source-line.ts';
import { wrongChoices } from '../wrong-choices.ts';
import { paperWords } from './paper-words.ts';
import { letterAt, type PrintedItem, type PrintedPaper, type PrintedWay } from './printed-paper.ts';

/** Paper asks every kind and tells the whole key; only its typeface has an end. */
export const paperHolds: Holds = { asks: () => 'whole', lacks: ['others', 'tolerance', 'signs'] };

export function paperOf(quiz: ExchangeQuiz): PrintedPaper {
  const { title, language, items } = quiz;
  return { title, language, about: sourceLine(quiz), items: items.map((item) => printed(item, language)) };
}

function printed(item: ExchangeItem, language: 'id' | 'en'): PrintedItem {
  const { stimulus, stem, weight, because, evidence: quotes } = item;
  const choices = offered(item, language);
  return {
    ...{ stimulus, stem, weight, because, quotes, hint: hintOf(item, language) },
    way: wayOf(item, choices),
    key: keyOf(item, choices, language),
    wrong: wrongChoices(item, language).map(({ text, because: why }) => `${lettered(text, choices)}: ${why}`),
  };
}

function hintOf(item: ExchangeItem, language: 'id' | 'en'): string {
  const { several, order, match } = paperWords[language];
  switch (item.kind) {
    case 'multiple-response':
      return several;
    case 'ordering':
      return order;
    case 'matching':
      return match;
    default:
      return howExact(item, language);
  }
}

function wayOf(item: ExchangeItem, choices: readonly string[]): PrintedWay {
  if (item.kind === 'ordering') return { kind: 'numbered', parts: choices };
  if (choices.length === 0) return { kind: 'written', unit: item.kind === 'numeric' ? item.unit : '' };
  return { kind: 'lettered', choices, prompts: item.kind === 'matching' ? item.pairs.map(({ prompt }) => prompt) : [] };
}

function keyOf(item: ExchangeItem, choices: readonly string[], language: 'id' | 'en'): readonly string[] {
  switch (item.kind) {
    case 'ordering':
      return item.steps.map(({ text, date }, at) => `${at + 1}. ${text} (${dateWords(date, language)})`);
    case 'matching':
      return item.pairs.map(({ prompt, match }) => `${prompt} – ${lettered(match, choices)}`);
    default:
      if ('accepted' in item && choices.length === 0) return [item.accepted.join(' / ')];
      return keyLines(item, language).map((line) => lettered(line, choices));
  }
}

function lettered(text: string, choices: readonly string[]): string {
  const at = choices.indexOf(text);
  return at < 0 ? text : `${letterAt(at)}. ${text}`;
}
