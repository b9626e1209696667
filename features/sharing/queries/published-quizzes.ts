import { inLibrary } from '@/features/articles/queries/library';
import { db } from '@/lib/db';
import type { QuizPreview } from './quiz-preview';

/** A quiz of the library, with the moment when its newest version was published. */
export type PublishedQuiz = QuizPreview & { readonly topic: string | null; readonly publishedAt: Date };

type Asked = { readonly language?: 'id' | 'en'; readonly limit?: number };

/** The quizzes that anyone may find, in their newest version, newest first. Nothing that a teacher owns is among them. */
export async function getPublishedQuizzes({
  language,
  limit = Infinity,
}: Asked = {}): Promise<readonly PublishedQuiz[]> {
  const newest = new Map<string, PublishedQuiz>();
  for (const { quiz, articleVersion, publication, items } of await publishedVersions()) {
    if (newest.has(quiz.code) || !publication) continue;
    newest.set(quiz.code, {
      code: quiz.code,
      ...articleVersion,
      questions: items.length,
      listed: true,
      publishedAt: publication.publishedAt,
    });
  }
  return [...newest.values()].filter((quiz) => !language || quiz.language === language).slice(0, limit);
}

/** Newest first; those published at one moment (all shipped ones, on the first start) by the date of their article. */
function publishedVersions() {
  return db.quizVersion.findMany({
    where: inLibrary,
    orderBy: [
      { publication: { publishedAt: 'desc' } },
      { articleVersion: { publishedOn: { sort: 'desc', nulls: 'last' } } },
      { number: 'desc' },
      { id: 'asc' },
    ],
    select: {
      quiz: { select: { code: true } },
      articleVersion: { select: { title: true, outlet: true, publishedOn: true, language: true, topic: true } },
      publication: { select: { publishedAt: true } },
      items: { where: { position: { not: null } }, select: { id: true } },
    },
  });
}
