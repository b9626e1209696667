import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { seenMark } from '../commands/hold-item';
import { quizScope } from '../policy';

const inOrder = { orderBy: { position: 'asc' } } as const;

/** An item as it is stored now, to be shown beside what someone typed over an earlier state of it. */
export type CurrentItem = Awaited<ReturnType<typeof getCurrentItem>>;

/** @throws AppError `not-found` when its quiz is not the viewer's. */
export async function getCurrentItem(viewer: Viewer, itemId: string) {
  const item = await db.item.findFirst({
    where: { id: itemId, version: { quiz: quizScope(viewer) } },
    select: {
      stimulusText: true,
      stem: true,
      key: true,
      because: true,
      editedAt: true,
      choices: { select: { text: true, correct: true }, ...inOrder },
      acceptedForms: { select: { text: true }, orderBy: { text: 'asc' } },
      decision: { select: { by: { select: { name: true } } } },
    },
  });
  if (!item) throw new AppError('not-found');
  const { editedAt, decision, ...words } = item;
  return { ...words, seen: seenMark(editedAt), editedAt, by: decision?.by?.name ?? null };
}
