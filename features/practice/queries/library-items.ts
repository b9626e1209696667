import { inLibrary } from '@/features/articles/queries/library';
import { askable } from '@/features/items/policy/askable';
import type { Transaction } from '@/lib/db';
import type { Drawable } from '../policy/draw';

export type LibraryItem = Drawable & { readonly language: 'id' | 'en' };

/** The items of the newest published quiz of each article of the library: what practices draw from. */
export async function libraryItems(tx: Transaction): Promise<readonly LibraryItem[]> {
  const items = await tx.item.findMany({
    where: { versionId: { in: [...(await newestVersions(tx)).values()] }, position: { not: null }, ...askable },
    select: {
      id: true,
      kind: true,
      fact: { select: { fingerprint: true } },
      version: { select: { articleVersion: { select: { articleId: true, topic: true, language: true } } } },
    },
  });
  return items.map(({ id, kind, fact, version }) => ({ id, kind, ...fact, ...version.articleVersion }));
}

/** The version of the newest published quiz of each article of the library, by article. */
export async function newestVersions(tx: Transaction): Promise<ReadonlyMap<string, string>> {
  const versions = await tx.quizVersion.findMany({
    where: inLibrary,
    orderBy: [{ publication: { publishedAt: 'asc' } }, { number: 'asc' }],
    select: { id: true, quiz: { select: { articleId: true } } },
  });
  return new Map(versions.map(({ id, quiz }) => [quiz.articleId, id]));
}
