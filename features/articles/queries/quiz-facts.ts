import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { type FactEntry, factsOf } from './facts';

/** The facts of a quiz's article, or null while they would give its answers away. */
export type QuizFacts = {
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly body: string;
  /** Of the quiz; null for an article without one. */
  readonly code: string | null;
  readonly facts: readonly FactEntry[] | null;
};

/**
 * Facts are answers. A reader sees them once they have finished the quiz, as it was in their newest attempt; who owns the
 * quiz sees them at any time.
 * @throws AppError `not-found` when nothing is published under the code.
 */
export async function getQuizFacts(viewer: Viewer, code: string): Promise<QuizFacts> {
  if (!/^[\w-]+$/.test(code)) throw new AppError('not-found');
  const finished = userOf(viewer) ? await newestVersion(code, { attempts: { some: finishedBy(viewer) } }) : null;
  const version = finished ?? (await newestVersion(code, { publication: { isNot: null } }));
  if (!version) throw new AppError('not-found');
  const { articleVersion, quiz } = version;
  const { id: articleVersionId, ...article } = articleVersion;
  const mayKnow = finished !== null || ownsQuiz(viewer, quiz.ownerId);
  return { ...article, code, facts: mayKnow ? await factsOf(articleVersionId, version.id) : null };
}

/**
 * The facts of a shipped article: those of its quiz; open to all while none is published, for then they answer nothing.
 * @throws AppError `not-found`
 */
export async function getArticleFacts(viewer: Viewer, slug: string): Promise<QuizFacts> {
  if (!/^[\w-]+$/.test(slug)) throw new AppError('not-found');
  const article = await db.article.findFirst({
    where: { slug, ownerId: null },
    select: {
      versions: {
        select: { id: true, title: true, language: true, body: true },
        orderBy: { number: 'desc' },
        take: 1,
      },
      quizzes: {
        where: { ownerId: null, versions: { some: { publication: { isNot: null } } } },
        select: { code: true },
        take: 1,
      },
    },
  });
  const [version] = article?.versions ?? [];
  const [quiz] = article?.quizzes ?? [];
  if (quiz) return getQuizFacts(viewer, quiz.code);
  if (!version) throw new AppError('not-found');
  const { id, ...words } = version;
  return { ...words, code: null, facts: await factsOf(id, null) };
}

type Reached = { attempts: { some: ReturnType<typeof finishedBy> } } | { publication: { isNot: null } };

function newestVersion(code: string, reached: Reached) {
  return db.quizVersion.findFirst({
    where: { quiz: { code }, ...reached },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      quiz: { select: { ownerId: true } },
      articleVersion: { select: { id: true, title: true, language: true, body: true } },
    },
  });
}

function userOf(viewer: Viewer): string | undefined {
  return viewer.kind === 'member' || viewer.kind === 'guest' ? viewer.userId : undefined;
}

function finishedBy(viewer: Viewer) {
  // Never undefined here: Prisma would drop the filter.
  return { userId: userOf(viewer) ?? '', finishedAt: { not: null }, sealed: false } as const;
}

function ownsQuiz(viewer: Viewer, ownerId: string | null): boolean {
  if (viewer.kind !== 'member') return false;
  return viewer.role === 'admin' || (viewer.role === 'teacher' && viewer.userId === ownerId);
}
