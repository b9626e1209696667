import { type Document, readArticle } from '@/core/language';
import { loadLexicon } from '@/features/articles/queries/load-lexicon';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { quizScope } from '../policy';

type Article = {
  /** Of the article version: its words never change. */
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly language: 'id' | 'en';
  readonly publishedOn: string | null;
};

/** Reading takes tens of milliseconds; a teacher who edits one item edits the next. */
const remembered = new Map<string, Document>();
const roomFor = 8;

/** The columns of an article version that `readAgain` needs. */
export const articleColumns = { id: true, title: true, body: true, language: true, publishedOn: true } as const;

/** An article version as the generator reads it, kept in memory for a while. Hold no transaction meanwhile. */
export function readAgain({ id, title, body, language, publishedOn }: Article): Document {
  const known = remembered.get(id);
  if (known) return known;
  const document = readArticle({ title, body, language, publishedAt: publishedOn ?? undefined }, loadLexicon());
  const [oldest] = remembered.keys();
  if (oldest !== undefined && remembered.size >= roomFor) remembered.delete(oldest);
  remembered.set(id, document);
  return document;
}

/** The article of a version that the viewer may change. Read before a transaction, so that nothing waits for it. @throws AppError `not-found` */
export async function articleOf(
  viewer: Viewer,
  which: { readonly id: string } | { readonly items: { readonly some: { readonly id: string } } },
): Promise<{ readonly document: Document; readonly articleVersionId: string }> {
  const version = await db.quizVersion.findFirst({
    where: { ...which, quiz: quizScope(viewer) },
    select: { articleVersion: { select: articleColumns } },
  });
  if (!version) throw new AppError('not-found');
  return { document: readAgain(version.articleVersion), articleVersionId: version.articleVersion.id };
}
