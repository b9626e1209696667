import { itemsAsReviewed, type ReviewItem } from '@/features/quizzes/queries/review-items';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { bankOwner, reachable } from '../policy';
import { type BankLine, linesOf } from './bank';

/** A quiz that asks an item or a copy of it. */
export type Use = {
  readonly quizId: string;
  readonly own: boolean;
  /** Of the quiz's article, for those of the library. */
  readonly slug: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  /** Its versions that hold the item, in order. */
  readonly versions: readonly number[];
  readonly published: boolean;
};

export type BankItem = {
  readonly line: BankLine;
  readonly item: ReviewItem;
  readonly fact: string;
  readonly uses: readonly Use[];
  /** The viewer's tags on it. */
  readonly tags: readonly { readonly id: string; readonly name: string }[];
};

/** One item of the bank, whole. @throws AppError `not-found` when it is not the viewer's to use. */
export async function getBankItem(viewer: Viewer, itemId: string): Promise<BankItem> {
  const ownerId = bankOwner(viewer);
  const mine = await db.item.findFirst({
    where: { AND: [{ id: itemId }, reachable(ownerId)] },
    select: {
      fact: { select: { text: true } },
      tags: {
        where: { tag: { ownerId } },
        select: { tag: { select: { id: true, name: true } } },
        orderBy: { tag: { handle: 'asc' } },
      },
    },
  });
  if (!mine) throw new AppError('not-found');
  const [[line], [item], uses] = await Promise.all([
    linesOf(ownerId, [itemId]),
    itemsAsReviewed({ id: itemId }),
    usesOf(ownerId, itemId),
  ]);
  if (!line || !item) throw new AppError('not-found');
  return { line, item, uses, fact: mine.fact.text, tags: mine.tags.map(({ tag }) => tag) };
}

/** Where the item, what it was copied from and their copies are asked, as far as the viewer may see. */
async function usesOf(ownerId: string, itemId: string): Promise<readonly Use[]> {
  const kin = await kinOf(itemId);
  const versions = await db.quizVersion.findMany({
    where: { items: { some: { AND: [{ id: { in: [...kin] } }, reachable(ownerId)] } } },
    orderBy: [{ quiz: { createdAt: 'asc' } }, { number: 'asc' }],
    select: {
      number: true,
      publication: { select: { versionId: true } },
      articleVersion: { select: { title: true, language: true } },
      quiz: { select: { id: true, ownerId: true, article: { select: { slug: true } } } },
    },
  });
  const uses = new Map<string, Use>();
  for (const { number, publication, articleVersion, quiz } of versions) {
    const before = uses.get(quiz.id);
    uses.set(quiz.id, {
      quizId: quiz.id,
      own: quiz.ownerId === ownerId,
      slug: quiz.article.slug,
      ...articleVersion,
      versions: [...(before?.versions ?? []), number],
      published: before?.published || publication !== null,
    });
  }
  return [...uses.values()];
}

/** The item, all it descends from, and all copies of those. */
async function kinOf(itemId: string): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE
      up ("id", "originId") AS (
        SELECT "id", "originId" FROM "Item" WHERE "id" = ${itemId}
        UNION SELECT o."id", o."originId" FROM up u JOIN "Item" o ON o."id" = u."originId"
      ),
      kin ("id") AS (
        SELECT "id" FROM up WHERE "originId" IS NULL
        UNION SELECT c."id" FROM kin k JOIN "Item" c ON c."originId" = k."id"
      )
    SELECT "id" FROM kin`;
  return rows.map(({ id }) => id);
}
