import { parseArticleFile } from '@/core/language';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import type { AdmittedArticle } from './admit-article';
import { bandsOf, versionOf } from './version';

/** A shipped article: `slug` is its file name, `text` the file with its front matter. */
export type ShippedArticle = { readonly slug: string; readonly text: string };

/** Stores a shipped article, or its next version when the file changed. Old versions stay. */
export async function loadArticle(
  viewer: Viewer,
  { slug, text }: ShippedArticle,
  { now }: { now: Date },
): Promise<{ readonly articleId: string }> {
  if (viewer.kind !== 'system') throw new AppError('not-found');
  const version = versionOf(shippedArticle(slug, text));
  return db.$transaction(async (tx) => {
    const { id: articleId } = await tx.article.upsert({
      where: { slug },
      create: { slug, createdAt: now },
      update: {},
      select: { id: true },
    });
    const newest = await tx.articleVersion.findFirst({ where: { articleId }, orderBy: { number: 'desc' } });
    const { searchText, ...words } = version;
    if (newest && Object.entries(words).every(([column, value]) => newest[column as keyof typeof newest] === value)) {
      // Folded otherwise than now, or by a migration that knew less: no reason for a new version.
      await tx.articleVersion.updateMany({ where: { id: newest.id, NOT: { searchText } }, data: { searchText } });
      return { articleId };
    }
    await tx.articleVersion.create({
      data: { ...version, ...bandsOf(version), articleId, number: (newest?.number ?? 0) + 1, createdAt: now },
    });
    return { articleId };
  });
}

/** What a file of content/articles holds. @throws when it names no language. */
function shippedArticle(slug: string, text: string): AdmittedArticle {
  const { title, language, outlet, publishedAt, topic, body } = parseArticleFile(text);
  if (!language) {
    throw new Error(
      `content/articles/${slug}.md: expected "language: id" or "en" in its front matter, got none. Add it.`,
    );
  }
  return {
    title,
    language,
    body,
    outlet: outlet ?? null,
    author: null,
    publishedOn: publishedAt ?? null,
    sourceUrl: null,
    topic: topic ?? null,
  };
}
