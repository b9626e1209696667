import { extractFacts } from '../../core/facts/index.ts';
import { type Document, type Lexicon, parseArticleFile, readArticle } from '../../core/language/index.ts';
import { composeQuiz, type Question, type Reject } from '../../core/questions/index.ts';
import { wordCount } from '../../scripts/quiz/print.ts';

/** What an article gave: every item that it bears, the rejects, and how much of it was used. */
export type Measured = {
  readonly language: Document['language'];
  readonly words: number;
  readonly questions: readonly Question[];
  readonly rejected: readonly Reject[];
  /** Paragraphs of prose, and those that an item's evidence stands in. */
  readonly paragraphs: number;
  readonly asked: number;
  readonly facts: number;
};

/** More than any article bears. */
const all = 60;

export function measure(text: string, lexicon: Lexicon, seed: number): Measured {
  const { title, body, language = 'id', publishedAt } = parseArticleFile(text);
  const document = readArticle({ title, body, language, publishedAt }, lexicon);
  const facts = extractFacts(document, lexicon);
  const { questions, rejected } = composeQuiz({ document, facts, lexicon, count: all, seed });
  const prose = document.sentences.filter(({ role }) => role === 'prose' || role === 'list-item');
  const paragraphOf = (start: number) =>
    prose.find((sentence) => sentence.start <= start && start < sentence.end)?.paragraph;
  return {
    language,
    words: wordCount(document),
    questions,
    rejected,
    paragraphs: new Set(prose.map(({ paragraph }) => paragraph)).size,
    asked: new Set(questions.flatMap(({ evidence }) => paragraphOf(evidence.start) ?? [])).size,
    facts: facts.length,
  };
}
