import { revisionsTo } from '@/core/revision';
import { itemParts } from '@/features/quizzes/commands/item-parts';
import { openDraft } from '@/features/quizzes/commands/revise-quiz';
import { db, type Transaction } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { bankOwner, reachable } from '../policy';
import type { CopyInput } from '../schema';
import { openNewQuiz } from './open-new-quiz';
import { placeCopy } from './place-copy';
import { proveCopy } from './prove-copy';

export type Copied = {
  readonly quizId: string;
  readonly copied: number;
  /** Items that the draft asked already. */
  readonly there: number;
  /** Items whose words the article of the draft does not hold. */
  readonly unproven: readonly string[];
};

/**
 * Copies items into the draft of a quiz, whole and undecided; a published quiz gets its next draft for it. An item goes where its proof
 * goes: every place it quotes must stand in the article of the draft, to the letter. `new` opens a quiz on the article of the items.
 * Sent twice, the second finds them there.
 * @throws AppError `not-found` when an item or the quiz is not the viewer's to use.
 */
export async function copyItems(
  viewer: Viewer,
  input: CopyInput,
  { now }: { now: Date },
): Promise<Outcome<Copied, CopyRefusal>> {
  bankOwner(viewer);
  try {
    return await db.$transaction((tx) => copyIn(tx, viewer, input, now));
  } catch (error) {
    if (error instanceof Unproven) return { ok: false, code: 'unproven' };
    throw error;
  }
}

/** Why nothing was copied: a new quiz is about one article; no item is proven by the article of the quiz. */
export type CopyRefusal = 'several-articles' | 'unproven';

async function copyIn(
  tx: Transaction,
  viewer: Viewer,
  { itemIds, target }: CopyInput,
  now: Date,
): Promise<Outcome<Copied, CopyRefusal>> {
  const ownerId = bankOwner(viewer);
  const items = await readItems(tx, ownerId, itemIds);
  const versionId =
    target === 'new'
      ? await openNewQuiz(tx, ownerId, items, now)
      : await openDraft(tx, viewer, await owned(tx, ownerId, target), now);
  if (versionId === undefined) return { ok: false, code: 'several-articles' };
  const { quizId, articleVersion } = await readDraft(tx, versionId);
  const revisionOf = revisionsTo(articleVersion.body);
  const tried = items.map((item) => {
    const { placeOf } = revisionOf(item.version.articleVersion);
    return { id: item.id, proven: proveCopy(item, placeOf) };
  });
  const unproven = tried.flatMap(({ id, proven }) => (proven ? [] : [id]));
  if (unproven.length === items.length) throw new Unproven();
  const place = { versionId, articleVersionId: articleVersion.id };
  let copied = 0;
  for (const { proven } of tried) if (proven && (await placeCopy(tx, place, proven))) copied += 1;
  return done({ quizId, copied, there: items.length - unproven.length - copied, unproven });
}

/** Rolls back: no draft is opened for nothing. */
class Unproven extends Error {}

export type ReadItem = Awaited<ReturnType<typeof readItems>>[number];

/** In the order chosen, with the viewer's own tags. */
export async function readItems(tx: Transaction, ownerId: string, itemIds: readonly string[]) {
  const wanted = [...new Set(itemIds)];
  const items = await tx.item.findMany({
    where: { AND: [{ id: { in: wanted } }, reachable(ownerId)] },
    include: {
      ...itemParts,
      tags: { where: { tag: { ownerId } }, ...itemParts.tags },
      fact: { include: { furtherPlaces: { orderBy: { position: 'asc' } } } },
      version: {
        select: {
          seed: true,
          generatorVersion: true,
          quiz: { select: { articleId: true } },
          articleVersion: { select: { id: true, articleId: true, number: true, body: true, language: true } },
        },
      },
    },
  });
  if (items.length < wanted.length) throw new AppError('not-found');
  return wanted.flatMap((id) => items.find((item) => item.id === id) ?? []);
}

async function owned(tx: Transaction, ownerId: string, quizId: string): Promise<string> {
  if ((await tx.quiz.count({ where: { id: quizId, ownerId } })) === 0) throw new AppError('not-found');
  return quizId;
}

function readDraft(tx: Transaction, versionId: string) {
  return tx.quizVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { quizId: true, articleVersion: { select: { id: true, body: true } } },
  });
}
