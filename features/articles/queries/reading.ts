import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { aboutColumns } from './about';
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
 * The article of a shared quiz, a teacher's or a shipped one: whoever has the code may read it. A teacher's is read as it was corrected last; what
 * the correction touched is not asked meanwhile.
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
  ...aboutColumns,
  body: true,
  words: true,
} as const;

/** The newest words of an article. */
const corrected = {
  orderBy: { number: 'desc' },
  take: 1,
  select: { ...articleColumns, number: true, createdAt: true },
} as const;

type QuizScope = { code: string } | { ownerId: null; article: { slug: string; ownerId: null } };

async function newestVersion(quiz: QuizScope): Promise<Reading | null> {
  const version = await db.quizVersion.findFirst({
    where: { quiz, publication: { isNot: null }, items: { some: { position: { not: null } } } },
    orderBy: [{ publication: { publishedAt: 'desc' } }, { number: 'desc' }],
    select: {
      quiz: { select: { code: true, article: { select: { ownerId: true, versions: corrected } } } },
      articleVersion: { select: articleColumns },
      // Those that may be asked now: as `askable` of features/items, which stands on this room.
      items: { where: { position: { not: null }, suspensions: { none: { liftedAt: null } } }, select: { id: true } },
    },
  });
  if (!version) return null;
  const { code, article } = version.quiz;
  const [newest] = article.ownerId === null ? [] : article.versions;
  return readingOf(newest ?? version.articleVersion, { code, questions: version.items.length });
}

type Words = Omit<Reading, 'minutes' | 'quiz' | 'correctedAt'> & {
  readonly words: number;
  readonly number?: number;
  readonly createdAt?: Date;
};

function readingOf({ words, number = 1, createdAt, ...article }: Words, quiz: Reading['quiz']): Reading {
  return { ...article, minutes: readingMinutes(words), correctedAt: (number > 1 && createdAt) || null, quiz };
}
