import { audit } from '@/features/audit/commands/audit';
import { ownReading } from '@/features/intake/policy';
import type { EntryKey } from '@/features/intake/schema';
import { db } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';

/**
 * Deletes the draft that an entry of a feed became, with its article where no other quiz is made of it, and puts the entry away. Not what was
 * published, nor since: that is others' by now.
 * @throws AppError `not-found` when there is no such draft of the viewer's.
 */
export async function discardDraft(
  viewer: Viewer,
  { entryId }: EntryKey,
  { now }: { now: Date },
): Promise<Outcome<void, 'published'>> {
  const ownerId = ownReading(viewer);
  return db.$transaction(async (tx) => {
    // A write comes first, so that this and a publication come one after the other.
    await tx.user.updateMany({ where: { id: ownerId }, data: { id: ownerId } });
    const entry = await tx.feedEntry.findFirst({
      where: { id: entryId, feed: { ownerId }, quiz: { ownerId } },
      select: { quizId: true, quiz: { select: { articleId: true, article: { select: { versions: newestTitle } } } } },
    });
    if (!entry?.quiz || entry.quizId === null) throw new AppError('not-found');
    const unpublished = { id: entry.quizId, versions: { none: { publication: { isNot: null } } } };
    if ((await tx.quiz.deleteMany({ where: unpublished })).count === 0) return { ok: false, code: 'published' };
    const { articleId, article } = entry.quiz;
    const gone = await tx.article.deleteMany({ where: { id: articleId, ownerId, quizzes: { none: {} } } });
    if (gone.count > 0) {
      const subject = { kind: 'article', id: articleId } as const;
      await audit(tx, viewer, { at: now, deed: 'article.removed', subject, detail: article.versions[0]?.title ?? '' });
    }
    await tx.feedEntry.updateMany({ where: { id: entryId }, data: { putAwayAt: now } });
    return done(undefined);
  });
}

const newestTitle = { select: { title: true }, orderBy: { number: 'desc' }, take: 1 } as const;
