import { audit } from '@/features/audit/commands/audit';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { administers } from '../policy';
import type { Listing } from '../schema';

/**
 * Takes an article of the library out of its lists, feed, site map and draws, or brings it back. Its page, quiz, attempts and cards stay.
 * @throws AppError `not-found`, also for an article that a teacher owns: no list shows it anyway.
 */
export async function listArticle(
  viewer: Viewer,
  { articleId, listed }: Listing,
  { now }: { now: Date },
): Promise<void> {
  administers(viewer);
  await db.$transaction(async (tx) => {
    const where = { id: articleId, ownerId: null };
    const title = { versions: { orderBy: { number: 'desc' }, take: 1, select: { title: true } } } as const;
    const article = await tx.article.findFirst({ where, select: { unlistedAt: true, ...title } });
    if (!article) throw new AppError('not-found');
    if ((article.unlistedAt === null) === listed) return;
    await tx.article.update({ where, data: { unlistedAt: listed ? null : now }, select: { id: true } });
    const deed = listed ? 'article.listed' : 'article.unlisted';
    const subject = { kind: 'article', id: articleId } as const;
    await audit(tx, viewer, { at: now, deed, subject, detail: article.versions[0]?.title ?? '' });
  });
}
