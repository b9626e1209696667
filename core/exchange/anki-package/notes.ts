import { numberWords } from '../amount.ts';
import { type ExchangeItem, type ExchangeQuiz, gap } from '../exchange-quiz.ts';
import { exactStem } from '../how-exact.ts';
import { keyLines } from '../key-lines.ts';
import { escapeHtml } from '../markup.ts';
import { offered } from '../offered.ts';
import { askedWords, quotation } from '../quotation.ts';
import { sourceLine } from '../source-line.ts';
import { wrongChoices } from '../wrong-choices.ts';
import type { AnkiDeck, AnkiNote } from './deck.ts';

type Language = 'id' | 'en';

/** A quiz as a deck: a note for each item, in its order. */
export function deckOf(quiz: ExchangeQuiz): AnkiDeck {
  return {
    name: quiz.title.replace(/:{2,}/g, ':'),
    lineage: quiz.lineage ?? quiz.title,
    notes: quiz.items.map((item) => noteOf(item, quiz)),
  };
}

function noteOf(item: ExchangeItem, quiz: ExchangeQuiz): AnkiNote {
  const { language } = quiz;
  const type = item.kind === 'cloze' ? 'gap' : 'question';
  const words = askedWords({ ...item, stem: type === 'gap' ? withKey(item, language) : item.stem });
  const fields = [
    stimulusHtml(item) + (type === 'gap' ? clozeHtml(item, language) : escapeHtml(exactStem(item, language))),
    choicesHtml(item, language),
    answerHtml(item, language),
    escapeHtml(alsoRight(item, language)),
    escapeHtml(item.because),
    listHtml(
      'ul',
      wrongChoices(item, language).map(({ text, because }) => `${text}: ${because}`),
    ),
    item.evidence.map((quote) => `<blockquote>“${escapeHtml(quote)}”</blockquote>`).join(''),
    sourceHtml(quiz),
  ];
  const tags = ['fakta', `fakta::${item.kind}`, ...(quiz.topic ? [`fakta::${tagOf(quiz.topic)}`] : [])];
  return { lineage: item.lineage ?? item.stem, type, fields, sortedBy: words, tags };
}

/** A tag ends at a space, and two colons make a tag within a tag. */
const tagOf = (words: string) => words.replace(/\s+/g, '-').replace(/:{2,}/g, ':');

const hidden = (key: string) => `{{c1::${key}}}`;

function withKey(item: ExchangeItem, language: Language): string {
  const [before = '', after = ''] = item.stem.split(gap);
  return `${before}${hidden(keyLines(item, language)[0] ?? '')}${after}`;
}

/** Braces and colons of the article are letters, so that only the gap opens and closes. */
const safe = (words: string) => escapeHtml(words).replace(/[{}:]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** In the field of the stem: a type with a field more would be another type to Anki, and notes of before would not be renewed. */
function stimulusHtml({ stimulus }: ExchangeItem): string {
  return stimulus === '' ? '' : `<blockquote>${safe(quotation(stimulus))}</blockquote> `;
}

function clozeHtml(item: ExchangeItem, language: Language): string {
  const [before = '', after = ''] = item.stem.split(gap);
  return `${safe(before)}${hidden(safe(keyLines(item, language)[0] ?? ''))}${safe(after)}`;
}

function choicesHtml(item: ExchangeItem, language: Language): string {
  const texts = offered(item, language);
  if (item.kind === 'ordering') return listHtml('ul', texts);
  const prompts =
    item.kind === 'matching'
      ? listHtml(
          'ul',
          item.pairs.map(({ prompt }) => `${prompt} → ?`),
        )
      : '';
  return prompts + listHtml('ol', texts);
}

function answerHtml(item: ExchangeItem, language: Language): string {
  const tolerance =
    item.kind === 'numeric' && item.tolerance > 0 ? ` (± ${numberWords(item.tolerance, language)})` : '';
  return keyLines(item, language)
    .map((line) => escapeHtml(line + tolerance))
    .join('<br>');
}

/** Other accepted forms, each behind an equals sign. */
function alsoRight(item: ExchangeItem, language: Language): string {
  const [key] = keyLines(item, language);
  const others = 'accepted' in item ? item.accepted.filter((form) => form !== key) : [];
  return others.map((form) => `= ${form}`).join('; ');
}

function listHtml(name: 'ol' | 'ul', texts: readonly string[]): string {
  if (texts.length === 0) return '';
  return `<${name}>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</${name}>`;
}

function sourceHtml(quiz: ExchangeQuiz): string {
  const words = escapeHtml(sourceLine(quiz));
  const { url } = quiz.source;
  return url !== null && /^https?:/i.test(url) ? `<a href="${escapeHtml(url)}">${words}</a>` : words;
}
