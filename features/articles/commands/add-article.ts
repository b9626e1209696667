import { audit } from '@/features/audit/commands/audit';
import { db, type Transaction } from '@/lib/db';
import { done, isTaken, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { ownerOfNewArticle } from '../policy';
import type { NewArticle } from '../schema';
import { type AdmissionFault, type AdmittedArticle, admitArticle } from './admit-article';
import { bandsOf, sha256, slugOf, versionOf } from './version';

/**
 * Stores a teacher's article, when a quiz can be made of it; nothing is stored of one that is refused.
 * The same title and body of the same teacher is one article: sent twice, the second answers the first.
 */
export async function addArticle(
  viewer: Viewer,
  given: NewArticle,
  { now }: { now: Date },
): Promise<Outcome<{ readonly articleId: string }, AdmissionFault>> {
  const ownerId = ownerOfNewArticle(viewer);
  const admitted = admitArticle(given);
  if (!admitted.ok) return admitted;
  return done(await storeOnce(viewer, ownerId, admitted.value, now));
}

async function storeOnce(viewer: Viewer, ownerId: string | null, article: AdmittedArticle, now: Date) {
  const slug = slugFor(ownerId, article.title, sha256(article.body));
  const find = () => db.article.findUnique({ where: { slug }, select: { id: true } });
  const known = await find();
  if (known) return { articleId: known.id };
  try {
    const { articleId } = await db.$transaction((tx) => storeArticle(tx, viewer, ownerId, article, now));
    return { articleId };
  } catch (error) {
    const other = isTaken(error) ? await find() : null;
    if (!other) throw error;
    return { articleId: other.id };
  }
}

/** Writes an article that was admitted. @throws when the owner has the very article already (`isTaken`). */
export async function storeArticle(
  tx: Transaction,
  viewer: Viewer,
  ownerId: string | null,
  article: AdmittedArticle,
  now: Date,
): Promise<{ readonly articleId: string; readonly articleVersionId: string }> {
  const version = versionOf(article);
  const { id, versions } = await tx.article.create({
    data: {
      slug: slugFor(ownerId, article.title, version.bodyHash),
      ownerId,
      createdAt: now,
      versions: { create: { ...version, ...bandsOf(version), number: 1, createdAt: now } },
    },
    select: { id: true, versions: { select: { id: true } } },
  });
  const subject = { kind: 'article', id } as const;
  await audit(tx, viewer, { at: now, deed: 'article.added', subject, detail: article.title });
  return { articleId: id, articleVersionId: versions[0]?.id ?? '' };
}

/** The same for the same owner, title and body, so that two requests cannot make two articles. */
function slugFor(ownerId: string | null, title: string, bodyHash: string): string {
  const name = sha256([ownerId ?? '', title, bodyHash].join('\n')).slice(0, 10);
  return [slugOf(title), name].filter((part) => part !== '').join('-');
}
