import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import { bankOwner } from '../policy';
import { countTagged } from './find-items';

/** A tag of the viewer's, with the number of items of the bank that carry it. */
export type TagLine = { readonly id: string; readonly name: string; readonly items: number };

/** The viewer's tags by name. @throws AppError `not-found` for who does not teach. */
export async function tagsOf(viewer: Viewer): Promise<readonly TagLine[]> {
  const ownerId = bankOwner(viewer);
  const [tags, counts] = await Promise.all([
    db.tag.findMany({ where: { ownerId }, select: { id: true, name: true }, orderBy: { handle: 'asc' } }),
    countTagged(ownerId),
  ]);
  return tags.map((tag) => ({ ...tag, items: counts.get(tag.id) ?? 0 }));
}
