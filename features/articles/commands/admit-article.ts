import { extractFacts } from '@/core/facts';
import {
  admitBody,
  detectLanguage,
  type Language,
  type LanguageGuess,
  parseArticleFile,
  readArticle,
} from '@/core/language';
import { makeQuiz } from '@/core/questions';
import { done, type Outcome } from '@/lib/errors';
import { loadLexicon } from '../queries/load-lexicon';
import { factsNeeded, type NewArticle } from '../schema';

/** An article fit to be stored; what is unknown is null. */
export type AdmittedArticle = {
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly publishedOn: string | null;
  readonly sourceUrl: string | null;
  readonly topic: string | null;
  readonly language: Language;
  readonly body: string;
};

/** Why a text cannot become a quiz; each has its words in the messages of `teach`. */
export type AdmissionFault =
  | 'front-matter'
  | 'empty'
  | 'too-long'
  | 'binary'
  | 'markup'
  | 'language'
  | 'too-short'
  | 'fact-free'
  | 'no-questions';

type Refusal = Extract<Outcome<never, AdmissionFault>, { ok: false }>;
const refuse = (code: AdmissionFault, values?: Record<string, string | number>): Refusal => ({
  ok: false,
  code,
  field: 'text',
  ...(values ? { values } : {}),
});

/** Below this many words a text without facts is called short rather than free of facts. */
const shortWords = 60;

/** From this share of a language's common words, in so many words, a refusal names it. */
const surely = { share: 0.17, words: 20 };

/** Judges a text before anything is stored. */
export function admitArticle(given: NewArticle): Outcome<AdmittedArticle, AdmissionFault> {
  const article = articleGiven(given);
  if (!article) return refuse('front-matter');
  const admission = admitBody(article.body);
  if (!admission.ok) {
    const { length, limit } = { length: 0, limit: 0, ...admission };
    return refuse(admission.code, { length, limit });
  }
  const language = languageOf(article.body, detectLanguage(article.body, loadLexicon()));
  return typeof language === 'string' ? proveable({ ...article, language }) : language;
}

/**
 * What the form says, and of what it leaves empty the text's front matter, before anything is judged; undefined where that cannot be read.
 * Line breaks become one character each, so that a text pasted and the same text uploaded are one.
 */
export function articleGiven(given: NewArticle): Omit<AdmittedArticle, 'language'> | undefined {
  const file = takeApart(given.text.replace(/\r\n?/g, '\n'));
  if (!file) return undefined;
  return {
    title: given.title || file.title,
    outlet: given.outlet || file.outlet || null,
    author: given.author || null,
    publishedOn: given.publishedOn || file.publishedAt || null,
    sourceUrl: given.sourceUrl || null,
    topic: given.topic || file.topic?.toLowerCase() || null,
    body: file.body,
  };
}

function takeApart(text: string) {
  try {
    return parseArticleFile(text);
  } catch {
    return undefined;
  }
}

/** A few words cannot tell their language: they are read as the likelier of the two, and refused for being few. */
function languageOf(body: string, { language, shares }: LanguageGuess): Language | Refusal {
  if (language) return language;
  const words = countWords(body);
  const other = shares.find(({ code, share }) => code !== 'id' && code !== 'en' && share >= surely.share);
  const named = words >= surely.words ? other?.code : undefined;
  if (named || words >= shortWords || !/\p{Script=Latin}/u.test(body)) {
    return refuse('language', { language: named ?? 'unknown' });
  }
  return shares.find(({ code }) => code === 'id' || code === 'en')?.code === 'en' ? 'en' : 'id';
}

function proveable(article: AdmittedArticle): Outcome<AdmittedArticle, AdmissionFault> {
  const lexicon = loadLexicon();
  const document = readArticle({ ...article, publishedAt: article.publishedOn ?? undefined }, lexicon);
  const facts = extractFacts(document, lexicon);
  const counts = { found: facts.length, needed: factsNeeded };
  if (facts.length === 0 && countWords(article.body) >= shortWords) return refuse('fact-free', counts);
  if (facts.length < factsNeeded) return refuse('too-short', counts);
  const { questions } = makeQuiz({ document, facts, lexicon, count: 1, seed: 1 });
  return questions.length > 0 ? done(article) : refuse('no-questions', counts);
}

export function countWords(body: string): number {
  return body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
