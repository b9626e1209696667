import { db, type Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { keepFrozen } from '@/lib/keep-frozen';
import { aboutColumns } from './about';

/** What is told of an article in words, as the columns of a version. */
export const wordsColumns = { ...aboutColumns, body: true, words: true } as const;

const read = keepFrozen(500, async (client: Transaction, id: string) => {
  const value = await client.articleVersion.findUnique({
    where: { id },
    select: { ...wordsColumns, number: true, createdAt: true },
  });
  if (!value) throw new AppError('not-found');
  return { frozen: true, value };
});

export type Words = Awaited<ReturnType<typeof read>>;

/** The words of a version of an article, which never change: an edit is a new version. Whether it may be read is the caller's. @throws AppError `not-found` */
export function wordsOf(articleVersionId: string): Promise<Words> {
  return read(db, articleVersionId);
}
