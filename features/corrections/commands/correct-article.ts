import { admitBody } from '@/core/language';
import { bandsOf, versionOf } from '@/features/articles/commands/version';
import { audit } from '@/features/audit/commands/audit';
import { db } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { ownArticle } from '../policy';
import { impactOf } from '../queries/impact';
import { getOwnArticle, type OwnArticle } from '../queries/own-article';
import type { Correction } from '../schema';

/** Why a correction is not taken: see `admitBody`; the words were corrected meanwhile; they are the same. */
export type CorrectionFault = 'empty' | 'too-long' | 'binary' | 'markup' | 'changed' | 'same';

export type CorrectedWords = Pick<
  OwnArticle,
  'title' | 'outlet' | 'author' | 'publishedOn' | 'sourceUrl' | 'topic' | 'body'
>;

/** Judges a correction before anything is stored, and answers its words. The caller found the article to be the viewer's. */
export function admitCorrection(before: OwnArticle, given: Correction): Outcome<CorrectedWords, CorrectionFault> {
  if (given.seen !== before.number) return { ok: false, code: 'changed' };
  const admission = admitBody(given.text);
  if (!admission.ok) {
    const { length, limit } = { length: 0, limit: 0, ...admission };
    return { ok: false, code: admission.code, field: 'text', values: { length, limit } };
  }
  const words: CorrectedWords = {
    title: given.title,
    outlet: given.outlet || null,
    author: given.author || null,
    publishedOn: given.publishedOn || null,
    sourceUrl: given.sourceUrl || null,
    topic: given.topic || null,
    body: given.text,
  };
  const isSame = Object.entries(words).every(([name, value]) => before[name as keyof CorrectedWords] === value);
  return isSame ? { ok: false, code: 'same' } : done(words);
}

export type Corrected = { readonly suspended: number };

/**
 * Stores the corrected words as the next version of the article; attempts stay with the words they were about. Items that a changed
 * sentence proves are asked no more until they are reviewed.
 * @throws AppError `not-found` when the article is not the viewer's.
 */
export async function correctArticle(
  viewer: Viewer,
  given: Correction,
  { now }: { now: Date },
): Promise<Outcome<Corrected, CorrectionFault>> {
  const { ownerId } = ownArticle(viewer);
  return db.$transaction(async (tx) => {
    // A write comes first, so that two corrections come one after the other.
    const held = await tx.article.updateMany({
      where: { ownerId, quizzes: { some: { id: given.quizId } } },
      data: { ownerId },
    });
    if (held.count === 0) throw new AppError('not-found');
    const before = await getOwnArticle(viewer, given.quizId, tx);
    const admitted = admitCorrection(before, given);
    if (!admitted.ok) return admitted;
    const { touched } = await impactOf(tx, before, admitted.value);
    const { articleId, language, number } = before;
    const { id: articleVersionId } = await tx.articleVersion.create({
      data: {
        ...versionOf({ ...admitted.value, language }),
        ...bandsOf(admitted.value),
        articleId,
        number: number + 1,
        createdAt: now,
      },
      select: { id: true },
    });
    await tx.suspension.createMany({
      data: touched.map(({ id: itemId }) => ({ itemId, articleVersionId, since: now, byId: ownerId })),
    });
    const subject = { kind: 'article', id: articleId } as const;
    await audit(tx, viewer, { at: now, deed: 'article.corrected', subject, detail: admitted.value.title });
    return done({ suspended: touched.length });
  });
}
