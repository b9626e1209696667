import { askable } from '@/features/items/policy/askable';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';

/** What may be told of a quiz to someone who has not opened it. No body, no fact, no item. */
export type QuizPreview = {
  readonly code: string;
  readonly title: string;
  readonly outlet: string | null;
  /** ISO date, as the article gives it. */
  readonly publishedOn: string | null;
  readonly language: 'id' | 'en';
  readonly questions: number;
  /** Whether the library shows it. What a teacher shares by its link, and what an admin took out of the list, is kept out of every list and search engine. */
  readonly listed: boolean;
};

/**
 * The newest published version under a code, the library's or a teacher's: whoever has the code may see it.
 * @throws AppError `not-found` when nothing is published under the code.
 */
export async function getQuizPreview(code: string): Promise<QuizPreview> {
  // PostgreSQL would stumble over a NUL.
  const version = /^[\w-]+$/.test(code) ? await newestVersion(code) : null;
  if (!version) throw new AppError('not-found');
  const { quiz, articleVersion, items } = version;
  const { ownerId, unlistedAt } = quiz.article;
  const listed = quiz.ownerId === null && ownerId === null && unlistedAt === null;
  return { code, ...articleVersion, questions: items.length, listed };
}

function newestVersion(code: string) {
  return db.quizVersion.findFirst({
    where: { quiz: { code }, publication: { isNot: null }, items: { some: { position: { not: null } } } },
    orderBy: [{ publication: { publishedAt: 'desc' } }, { number: 'desc' }],
    select: {
      quiz: { select: { ownerId: true, article: { select: { ownerId: true, unlistedAt: true } } } },
      articleVersion: { select: { title: true, outlet: true, publishedOn: true, language: true } },
      items: { where: { position: { not: null }, ...askable }, select: { id: true } },
    },
  });
}
