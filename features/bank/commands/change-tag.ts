import { db, type Transaction } from '@/lib/db';
import { AppError, done, isTaken, type Outcome } from '@/lib/errors';
import { foldText } from '@/lib/search-text';
import type { Viewer } from '@/lib/viewer';
import { bankOwner } from '../policy';
import type { MergeTags, RenameTag, TagKey } from '../schema';

/** Gives a tag another name. `taken` when another tag of the viewer's has it: those are to be merged. @throws AppError `not-found` */
export async function renameTag(viewer: Viewer, { tagId, name }: RenameTag): Promise<Outcome<void, 'taken'>> {
  const where = { id: tagId, ownerId: bankOwner(viewer) };
  try {
    const { count } = await db.tag.updateMany({ where, data: { name, handle: foldText(name) } });
    if (count === 0) throw new AppError('not-found');
    return done(undefined);
  } catch (error) {
    if (isTaken(error)) return { ok: false, code: 'taken' };
    throw error;
  }
}

/** Puts the second tag wherever the first one is, and removes the first. @throws AppError `not-found` */
export async function mergeTags(viewer: Viewer, { tagId, intoId }: MergeTags): Promise<Outcome<void, 'same'>> {
  const ownerId = bankOwner(viewer);
  return db.$transaction(async (tx) => {
    await holdTag(tx, ownerId, tagId);
    if (tagId === intoId) return { ok: false, code: 'same' };
    await holdTag(tx, ownerId, intoId);
    await tx.itemTag.deleteMany({ where: { tagId, item: { tags: { some: { tagId: intoId } } } } });
    await tx.itemTag.updateMany({ where: { tagId }, data: { tagId: intoId } });
    await tx.tag.delete({ where: { id: tagId }, select: { id: true } });
    return done(undefined);
  });
}

/** A write comes first, so that two changes of one tag come one after the other. @throws AppError `not-found` */
async function holdTag(tx: Transaction, ownerId: string, id: string): Promise<void> {
  const { count } = await tx.tag.updateMany({ where: { id, ownerId }, data: { ownerId } });
  if (count === 0) throw new AppError('not-found');
}

/** Removes a tag; the items stay. @throws AppError `not-found` */
export async function deleteTag(viewer: Viewer, { tagId }: TagKey): Promise<void> {
  const { count } = await db.tag.deleteMany({ where: { id: tagId, ownerId: bankOwner(viewer) } });
  if (count === 0) throw new AppError('not-found');
}
