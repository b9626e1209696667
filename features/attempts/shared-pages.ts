import { newestQuiz, type QuizName } from '@/features/articles/queries/newest-quiz';
import { db } from '@/lib/db';
import type { Seen, SharedPage } from '@/lib/shared-pages';
import type { Viewer } from '@/lib/viewer';
import { insetsOf, writeResult } from './components/result-markup';
import { getAttemptTerms } from './queries/attempt-terms';
import { openScreen } from './queries/item-screen';
import { asAsked, getOwnAttempt } from './queries/own-attempt';
import { getResult } from './queries/result';
import { getStandings } from './queries/standings';

/** An article with its quiz: the same for all who have done the same with that. */
const articlePage: SharedPage = {
  at: /^\/articles\/[\w-]+$/,
  see: (path, viewer) => seeQuiz(viewer, { slug: lastOf(path) }),
};

/** The same at the address that a quiz is shared by. */
const quizPage: SharedPage = {
  at: /^\/quizzes\/[\w-]+$/,
  see: (path, viewer) => seeQuiz(viewer, { code: lastOf(path) }),
};

/** The words that are read beside a quiz never change: which they are tells all of them. */
async function seeQuiz(viewer: Viewer, name: QuizName): Promise<Seen | undefined> {
  const quiz = await newestQuiz(name);
  if (!quiz) return undefined;
  const { open = null, best = null } = (await getStandings(viewer, [quiz.code])).get(quiz.code) ?? {};
  // Two attempts would be two ids.
  if (open && best) return undefined;
  return { of: [quiz, open, best], id: (open ?? best)?.attemptId };
}

/**
 * A question that its reader has not answered, of a quiz taken of one's own accord: the same for all who have answered the same questions of it before. A page that tells of a clock, of an answer that was given, of what its
 * reader reported or of a correction is made for its reader.
 */
const questionPage: SharedPage = {
  at: /^\/attempts\/[\w-]+\/[1-9]\d{0,3}$/,
  async see(path, viewer) {
    const [, , id = '', number = ''] = path.split('/');
    const attempt = await getOwnAttempt(viewer, id);
    const place = attempt.places[Number(number) - 1];
    if (!place || place.answered || attempt.assigned || attempt.finishedAt || attempt.remarked) return undefined;
    return { of: await openScreen(attempt, Number(number), place), id };
  },
};

/** What is still open before such a quiz is handed in. */
const summaryPage: SharedPage = {
  at: /^\/attempts\/[\w-]+\/summary$/,
  async see(path, viewer) {
    const [, , id = ''] = path.split('/');
    const attempt = await getOwnAttempt(viewer, id);
    return attempt.assigned || attempt.finishedAt ? undefined : { of: asAsked(attempt), id };
  },
};

/**
 * The result of such a quiz: one page for all who were asked the same, with the score, each fact, verdict and proof written for its reader. A page that tells what was regraded or commented, what its reader reported or of
 * a correction, and what reading taught, is made for its reader.
 */
const resultPage: SharedPage = {
  at: /^\/attempts\/[\w-]+\/result$/,
  async see(path, viewer, locale) {
    const [, , id = ''] = path.split('/');
    // In memory; else it would be read twice, here and by its page.
    const { assignmentId, answersFirst } = await getAttemptTerms(db, id);
    if (assignmentId !== null || answersFirst) return undefined;
    const result = await getResult(viewer, id, { now: new Date() });
    if (!result || result.notes.size > 0 || result.items.length === 0 || result.attempt.remarked) return undefined;
    const itemIds = result.items.map((item) => item.id);
    const { versionId, articleVersionId, title, articleTitle, language, code, feedback } = result.attempt;
    const of = { versionId, articleVersionId, title, articleTitle, language, code, feedback, itemIds };
    return { of, id, insets: insetsOf(await writeResult(result, locale)) };
  },
};

/** The pages of a learner that are made once for all of whom the same is true. */
export const sharedPages: readonly SharedPage[] = [articlePage, quizPage, questionPage, summaryPage, resultPage];

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
