import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readingMinutes } from './reading-minutes';

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
  /** Null for a shipped article without a published quiz. */
  readonly quiz: { readonly code: string; readonly questions: number } | null;
};

/**
 * A shipped article with its newest published quiz, in the version that the quiz asks about.
 * @throws AppError `not-found`
 */
export async function getArticle(slug: string): Promise<Reading> {
  if (!isName(slug)) throw new AppError('not-found');
  const article = { slug, ownerId: null };
  const quiz = await newestVersion({ ownerId: null, article });
  if (quiz) return quiz;
  const version = await db.articleVersion.findFirst({
    where: { article },
    orderBy: { number: 'desc' },
    select: articleColumns,
  });
  if (!version) throw new AppError('not-found');
  return readingOf(version, null);
}

/**
 * The article of a shared quiz, a teacher's or a shipped one: whoever has the code may read it.
 * @throws AppError `not-found` when nothing is published under the code.
 */
export async function getSharedQuiz(code: string): Promise<Reading> {
  const quiz = isName(code) ? await newestVersion({ code }) : null;
  if (!quiz) throw new AppError('not-found');
  return quiz;
}

/** What may stand in an address; PostgreSQL would stumble over a NUL. */
function isName(text: string): boolean {
  return /^[\w-]+$/.test(text);
}

const articleColumns = {
  title: true,
  outlet: true,
  author: true,
  publishedOn: true,
  sourceUrl: true,
  language: true,
  topic: true,
  body: true,
  words: true,
} as const;

type QuizScope = { code: string } | { ownerId: null; article: { slug: string; ownerId: null } };

async function newestVersion(quiz: QuizScope): Promise<Reading | null> {
  const version = await db.quizVersion.findFirst({
    where: { quiz, publication: { isNot: null }, items: { some: { position: { not: null } } } },
    orderBy: [{ publication: { publishedAt: 'desc' } }, { number: 'desc' }],
    select: {
      quiz: { select: { code: true } },
      articleVersion: { select: articleColumns },
      _count: { select: { items: { where: { position: { not: null } } } } },
    },
  });
  return version && readingOf(version.articleVersion, { code: version.quiz.code, questions: version._count.items });
}

function readingOf(
  { words, ...article }: Omit<Reading, 'minutes' | 'quiz'> & { readonly words: number },
  quiz: Reading['quiz'],
): Reading {
  return { ...article, minutes: readingMinutes(words), quiz };
}
