import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { newestQuiz, type QuizName } from './newest-quiz';
import { readingMinutes } from './reading-minutes';
import { wordsColumns, wordsOf } from './words';

/** An article to read, and the quiz that asks about it. */
export type Reading = {
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly publishedOn: string | null;
  readonly sourceUrl: string | null;
  readonly language: 'id' | 'en';
  readonly topic: string | null;
  readonly body: string;
  readonly minutes: number;
  /** When a teacher corrected it last; null where nobody did. */
  readonly correctedAt: Date | null;
  /** Null for a shipped article without a published quiz. */
  readonly quiz: { readonly code: string; readonly questions: number } | null;
};

/**
 * A shipped article with its newest published quiz, in the version that the quiz asks about.
 * @throws AppError `not-found`
 */
export async function getArticle(slug: string): Promise<Reading> {
  if (!isName(slug)) throw new AppError('not-found');
  const quiz = await newestReading({ slug });
  if (quiz) return quiz;
  const version = await db.articleVersion.findFirst({
    where: { article: { slug, ownerId: null } },
    orderBy: { number: 'desc' },
    select: wordsColumns,
  });
  if (!version) throw new AppError('not-found');
  return readingOf(version, null);
}

/**
 * The article of a shared quiz, a teacher's or a shipped one: whoever has the code may read it. A teacher's is read as it was corrected last; what
 * the correction touched is not asked meanwhile.
 * @throws AppError `not-found` when nothing is published under the code.
 */
export async function getSharedQuiz(code: string): Promise<Reading> {
  const quiz = isName(code) ? await newestReading({ code }) : null;
  if (!quiz) throw new AppError('not-found');
  return quiz;
}

/** What may stand in an address; PostgreSQL would stumble over a NUL. */
function isName(text: string): boolean {
  return /^[\w-]+$/.test(text);
}

/** A shipped article in the words that the quiz asks about, a teacher's as it was corrected last. */
async function newestReading(name: QuizName): Promise<Reading | null> {
  const found = await newestQuiz(name);
  if (!found) return null;
  const { code, questions, articleOwnerId, articleVersionId, newestWordsId } = found;
  const quiz = { code, questions };
  if (articleOwnerId === null) return readingOf(await wordsOf(articleVersionId), quiz);
  const { number, createdAt, ...newest } = await wordsOf(newestWordsId);
  return readingOf(newest, quiz, number > 1 ? createdAt : null);
}

type Told = Omit<Reading, 'minutes' | 'quiz' | 'correctedAt'> & { readonly words: number };

function readingOf(told: Told, quiz: Reading['quiz'], correctedAt: Date | null = null): Reading {
  const { title, outlet, author, publishedOn, sourceUrl, language, topic, body, words } = told;
  const about = { title, outlet, author, publishedOn, sourceUrl, language, topic };
  return { ...about, body, minutes: readingMinutes(words), correctedAt, quiz };
}
