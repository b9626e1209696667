import { getArticle, getSharedQuiz } from '@/features/articles/queries/reading';
import { getQuizPreview } from '@/features/sharing/queries/quiz-preview';
import type { Seen, SharedPage } from '@/lib/shared-pages';
import { ownerId, type Viewer } from '@/lib/viewer';
import { isRemarked } from './queries/item-remarked';
import { openScreen } from './queries/item-screen';
import { asAsked, getOwnAttempt } from './queries/own-attempt';
import { getStandings } from './queries/standings';

/** An article with its quiz: the same for all who have done the same with that. */
const articlePage: SharedPage = {
  at: /^\/articles\/[\w-]+$/,
  async see(path, viewer) {
    const reading = await getArticle(lastOf(path));
    return reading.quiz ? seenWithQuiz(viewer, reading, reading.quiz.code) : { of: reading };
  },
};

/** The same at the address that a quiz is shared by. */
const quizPage: SharedPage = {
  at: /^\/quizzes\/[\w-]+$/,
  async see(path, viewer) {
    const code = lastOf(path);
    return seenWithQuiz(viewer, await getSharedQuiz(code), code);
  },
};

async function seenWithQuiz(viewer: Viewer, reading: unknown, code: string): Promise<Seen | undefined> {
  const [preview, standings] = await Promise.all([getQuizPreview(code), getStandings(viewer, [code])]);
  const { open = null, best = null } = standings.get(code) ?? {};
  // Two attempts would be two ids.
  if (open && best) return undefined;
  return { of: [reading, preview, open, best], id: (open ?? best)?.attemptId };
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
    if (!place || place.answered || attempt.assigned || attempt.finishedAt) return undefined;
    const [of, remarked] = await Promise.all([
      openScreen(attempt, Number(number), place),
      isRemarked(ownerId(viewer), place.itemId),
    ]);
    return remarked ? undefined : { of, id };
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

/** The pages of a learner that are made once for all of whom the same is true. */
export const sharedPages: readonly SharedPage[] = [articlePage, quizPage, questionPage, summaryPage];

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
