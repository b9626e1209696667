import { letterAt, type PrintedItem, type PrintedPaper, type PrintedWay, paperWords } from '@/core/exchange';
import type { Paper, PaperItem, PaperLetter } from '../queries/paper';

/** A version of an assignment’s paper as it is printed; the article stands before the questions where it is wanted. */
export function printedPaper(paper: Paper, letter: PaperLetter, withArticle: boolean): PrintedPaper {
  const { title, className, article, items } = paper;
  const { language } = article;
  const paragraphs = article.body.split(/\n{2,}/).map(plain);
  return {
    title,
    language,
    about: [className, paperWords[language].variant(letter)].join(' · '),
    ...(withArticle ? { article: { title: article.title, paragraphs } } : {}),
    items: items.map((item) => printed(item, language)),
  };
}

function printed(item: PaperItem, language: 'id' | 'en'): PrintedItem {
  return {
    stimulus: item.stimulus ?? '',
    stem: plain(item.stem),
    hint: hintOf(item.kind, language),
    weight: item.weight,
    way: wayOf(item),
    key: keyOf(item),
    because: plain(item.because),
    quotes: item.quotes.map(plain),
    wrong: [],
  };
}

/** Without the marks of emphasis and headings that an article is written with, in one line; a gap stays. */
function plain(text: string): string {
  return text
    .replace(/^#{1,6}\s+|^>\s?/gm, '')
    .replace(/[*`]+|(?<!_)_(?!_)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function hintOf(kind: string, language: 'id' | 'en'): string {
  const { several, order, match, sentence } = paperWords[language];
  const hints: Readonly<Record<string, string>> = {
    'multiple-response': several,
    ordering: order,
    matching: match,
    evidence: sentence,
  };
  return hints[kind] ?? '';
}

function wayOf({ kind, choices, prompts, unit }: PaperItem): PrintedWay {
  if (kind === 'evidence' || choices.length === 0) return { kind: 'written', unit };
  if (kind === 'ordering') return { kind: 'numbered', parts: choices.map(plain) };
  return { kind: 'lettered', choices: choices.map(plain), prompts: prompts.map(plain) };
}

function keyOf({ kind, key, keyLetters, choices, prompts }: PaperItem): readonly string[] {
  const lettered = (letter: string) => `${letter}. ${plain(choices.find((_, at) => letterAt(at) === letter) ?? '')}`;
  switch (kind) {
    case 'ordering': {
      const placed = choices.map((text, at) => ({ text, place: Number(keyLetters[at]) }));
      return placed.sort((one, other) => one.place - other.place).map(({ text, place }) => `${place}. ${plain(text)}`);
    }
    case 'matching':
      return prompts.map((prompt, at) => `${plain(prompt)} – ${lettered(keyLetters[at] ?? '')}`);
    case 'evidence':
      return [plain(key)];
    default:
      return keyLetters.length > 0 ? keyLetters.map(lettered) : [plain(key)];
  }
}
