import { generatorVersion } from '@/core/questions';
import { db, type Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import type { QuizKey } from '../schema';
import { carryTags } from './carry-tags';
import { draftQuestions } from './draft-questions';
import { articleOf, type GeneratedQuiz } from './generate-quiz';
import { holdVersions } from './hold-version';
import { storeDraft } from './store-draft';

/**
 * Drafts the next version of a quiz from the article as it is now, by the generator as it is now, with the same seed.
 * Older versions, their publications and attempts stay. Answers the newest version when it is already so.
 */
export async function regenerateQuiz(
  viewer: Viewer,
  { quizId, count }: QuizKey & { readonly count: number },
  { now }: { now: Date },
): Promise<GeneratedQuiz> {
  const quiz = await db.quiz.findUnique({ where: { id: quizId }, select: { articleId: true } });
  if (!quiz) throw new AppError('not-found');
  const { version } = await articleOf(viewer, quiz.articleId);
  const isCurrent = (newest: Newest) =>
    newest.generatorVersion === generatorVersion && newest.articleVersionId === version.id;
  const before = await newestVersion(db, quizId);
  // Before the transaction: a writer may take its time.
  const drafted = isCurrent(before)
    ? undefined
    : await draftQuestions(version, { seed: before.seed, count, mayAsk: viewer.kind !== 'system' });
  return db.$transaction(async (tx) => {
    await holdVersions(tx, viewer, quizId);
    const { id, seed, number } = await newestVersion(tx, quizId);
    // Another made a version meanwhile: theirs is the newest.
    if (!drafted || number !== before.number) {
      const questions = await tx.item.count({ where: { versionId: id, position: { not: null } } });
      return { quizId, versionId: id, questions };
    }
    const place = { quizId, articleVersionId: version.id, number: number + 1, seed, generatorVersion };
    const versionId = await storeDraft(tx, place, drafted, now);
    await carryTags(tx, id, versionId);
    return { quizId, versionId, questions: drafted.questions.length };
  });
}

type Newest = Awaited<ReturnType<typeof newestVersion>>;

function newestVersion(tx: Pick<Transaction, 'quizVersion'>, quizId: string) {
  return tx.quizVersion.findFirstOrThrow({
    where: { quizId },
    select: { id: true, number: true, seed: true, generatorVersion: true, articleVersionId: true },
    orderBy: { number: 'desc' },
  });
}
