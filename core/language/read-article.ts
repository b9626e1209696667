import { splitBlocks } from './blocks.ts';
import { datelineLength } from './dateline.ts';
import type { Document, Language, Paragraph, Range, Sentence, SentenceRole, Token } from './document.ts';
import type { Lexicon } from './lexicon.ts';
import { maskMarks } from './markdown.ts';
import { firstEndingAfter, quotedRanges, quotedShare } from './quotes.ts';
import { resolveReferences } from './reference/index.ts';
import { abbreviationsOf, splitSentences } from './sentences.ts';
import { toSpan } from './spans/draft.ts';
import { findGrammarSpans } from './spans/find-spans.ts';
import { findNameSpans } from './spans/name-spans.ts';
import { readSyntax } from './syntax.ts';
import { tokenize } from './tokens.ts';

/** What there is to read. `publishedAt` is an ISO date; without it relative days stay unresolved. */
export type ArticleText = {
  readonly title: string;
  readonly body: string;
  readonly language: Language;
  readonly publishedAt?: string;
};

/**
 * The longest sentence that is read, in UTF-16 code units. Journalism has none of half that length; a text without full stops is one of any length, and what looks at a sentence
 * may look at each of its parts from each other. Longer ones are cut and told apart as no language.
 */
const longestSentence = 1500;

/** Reads an article: blocks, sentences, tokens, words with their trees, typed spans, entities, references. Never throws; every offset is in `body`. */
export function readArticle(article: ArticleText, lexicon: Lexicon): Document {
  const { title, body, language, publishedAt } = article;
  const masked = maskMarks(body);
  const paragraphs = splitBlocks(body);
  const bare = paragraphs
    .flatMap((paragraph) => sentencesOf(masked, body, paragraph, paragraphs, language))
    .map((sentence, index) => ({ ...sentence, index }));
  const syntax = readSyntax(bare.map(toParse), body, language, lexicon);
  const drafts = findGrammarSpans(bare, masked, article, lexicon);
  const names = findNameSpans(
    drafts,
    article,
    lexicon,
    syntax.map((one) => one.names),
  );
  const sentences = drafts.map(({ sentence, drafts: found }, at) => ({
    ...sentence,
    words: syntax[at]?.words ?? [],
    spans: [...found.map((draft) => toSpan(body, draft)), ...(names.spansOf[at] ?? [])].sort(
      (one, other) => one.start - other.start,
    ),
  }));
  return {
    language,
    title,
    body,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    paragraphs,
    sentences,
    entities: names.entities,
    references: resolveReferences({ language, sentences, entities: names.entities, lexicon }),
  };
}

/** Tables and boilerplate are no language to parse. */
function toParse({ role, tokens }: Sentence): readonly Token[] {
  return role === 'table' || role === 'boilerplate' ? [] : tokens;
}

function sentencesOf(
  masked: string,
  body: string,
  paragraph: Paragraph,
  paragraphs: readonly Paragraph[],
  language: Language,
): readonly Sentence[] {
  const start =
    paragraph.start +
    (isFirstProse(paragraph, paragraphs) ? datelineLength(masked.slice(paragraph.start, paragraph.end)) : 0);
  const block = { start, end: paragraph.end };
  const quotes = quotedRanges(masked, block);
  return splitSentences(masked, block, language).flatMap((whole) =>
    piecesOf(masked, whole).map((range) => ({
      ...range,
      index: 0,
      paragraph: paragraph.index,
      role: isOverlong(whole) ? ('boilerplate' as const) : roleOf(paragraph.role, range, quotes),
      text: body.slice(range.start, range.end),
      tokens: tokenize(masked, range.start, range.end, abbreviationsOf[language].abbreviations),
      words: [],
      spans: [],
    })),
  );
}

function isOverlong({ start, end }: Range): boolean {
  return end - start > longestSentence;
}

/** A sentence, or what is called one without an end, in pieces at white space, or where there is none for long. */
function piecesOf(masked: string, whole: Range): readonly Range[] {
  if (!isOverlong(whole)) return [whole];
  const pieces: Range[] = [];
  for (let start = whole.start; start < whole.end; ) {
    const most = Math.min(start + longestSentence, whole.end);
    const space = most === whole.end ? most : masked.lastIndexOf(' ', most);
    const end = space > start ? space : most;
    if (/\S/.test(masked.slice(start, end))) pieces.push(trimmed(masked, { start, end }));
    start = end;
  }
  return pieces;
}

function trimmed(masked: string, { start, end }: Range): Range {
  const text = masked.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}

function isFirstProse(paragraph: Paragraph, paragraphs: readonly Paragraph[]): boolean {
  return paragraph.role === 'prose' && paragraphs.find((other) => other.role === 'prose') === paragraph;
}

function roleOf(role: SentenceRole, range: Range, quotes: readonly Range[]): SentenceRole {
  return role === 'prose' && (quotedShare(range, quotes) > 0.5 || goesOnInQuote(range, quotes)) ? 'quotation' : role;
}

function goesOnInQuote({ start }: Range, quotes: readonly Range[]): boolean {
  return (quotes[firstEndingAfter(start, quotes)]?.start ?? start) < start;
}
