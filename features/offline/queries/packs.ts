import { createHash } from 'node:crypto';
import { readParagraphs } from '@/features/articles/queries/paragraphs';
import { getItemsToAnswer } from '@/features/attempts/queries/items-to-answer';
import { getOwnAttempt, type OwnAttempt } from '@/features/attempts/queries/own-attempt';
import { getToday } from '@/features/reviews/queries/queue';
import { getReviewQuestion } from '@/features/reviews/queries/review-screen';
import { AppError } from '@/lib/errors';
import { ownerId, type Viewer } from '@/lib/viewer';
import { type ArticlePack, type AttemptPack, articleId, type PackedReview, type ReviewPack } from '../pack';

/**
 * An open attempt of the viewer, to be taken along.
 * @throws AppError `not-found` when it is not the viewer's, `gone` when it is finished or its article is yet to be read.
 */
export async function getAttemptPack(viewer: Viewer, attemptId: string): Promise<AttemptPack> {
  const { attempt, items } = await getItemsToAnswer(viewer, attemptId);
  if (!isPacked(attempt)) throw new AppError('gone');
  return {
    kind: 'attempt',
    id: attempt.id,
    person: personOf(viewer),
    title: attempt.title,
    language: attempt.language,
    feedback: attempt.feedback,
    items: items.map((item) => ({ item, answered: item.given !== null })),
  };
}

/** The article of an open attempt. @throws AppError as `getAttemptPack` does. */
export async function getArticlePack(viewer: Viewer, attemptId: string): Promise<ArticlePack> {
  const attempt = await getOwnAttempt(viewer, attemptId);
  if (isPacked(attempt)) {
    const paragraphs = await readParagraphs(attempt.articleVersionId);
    return { kind: 'article', id: articleId(attempt.id), person: personOf(viewer), paragraphs };
  }
  throw new AppError('gone');
}

/** With a quiz would come its article; so not before that is to be read. An assignment has rules that a device cannot hold to. */
function isPacked({ finishedAt, reading, assigned }: OwnAttempt): boolean {
  return finishedAt === null && reading !== 'before' && assigned === null;
}

/** What the viewer is asked today. @throws AppError `not-found` for a visitor, who has nothing yet. */
export async function getReviewPack(viewer: Viewer, { now }: { now: Date }): Promise<ReviewPack> {
  const today = await getToday(viewer, { now });
  if (!today) throw new AppError('not-found');
  const cards: PackedReview[] = [];
  for (const cardId of today.cards) {
    const question = await getReviewQuestion(viewer, cardId, { now, today });
    if (!question) continue;
    const { itemId, seen, item, source } = question;
    cards.push({ cardId, itemId, seen, item, title: source.title, language: source.language });
  }
  return { kind: 'reviews', id: 'reviews', person: personOf(viewer), day: today.today, cards };
}

function personOf(viewer: Viewer): string {
  return createHash('sha256')
    .update(`device ${ownerId(viewer)}`)
    .digest('base64url')
    .slice(0, 16);
}
