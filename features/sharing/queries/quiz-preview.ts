import { newestQuiz } from '@/features/articles/queries/newest-quiz';
import { wordsOf } from '@/features/articles/queries/words';
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
  const quiz = /^[\w-]+$/.test(code) ? await newestQuiz({ code }) : null;
  if (!quiz) throw new AppError('not-found');
  const { quizOwnerId, articleOwnerId, unlisted, questions } = quiz;
  const { title, outlet, publishedOn, language } = await wordsOf(quiz.articleVersionId);
  const listed = quizOwnerId === null && articleOwnerId === null && !unlisted;
  return { code, title, outlet, publishedOn, language, questions, listed };
}
