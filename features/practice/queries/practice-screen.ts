import { getOpenItem, type OpenItem } from '@/features/items/queries/open-item';
import { bodyOf, type ProvenItem, provenItems } from '@/features/items/queries/proof';
import { AppError } from '@/lib/errors';
import { ownerId, type Viewer } from '@/lib/viewer';
import { toldAtOnce } from '../policy/modes';
import { givenIn } from './given';
import { getOwnPractice, type OwnPractice } from './own-practice';
import { type Source, sourcesOf } from './sources';

/** One item of a practice: still open, or with its proof and the article. */
export type PracticeScreen = { readonly practice: OwnPractice; readonly number: number; readonly source: Source } & (
  | { readonly kind: 'open'; readonly item: OpenItem }
  | { readonly kind: 'revealed'; readonly item: ProvenItem; readonly body: string }
);

/** @throws AppError `not-found` when the practice is not the viewer's or has no such item. `number` counts from 1. */
export async function getPracticeScreen(
  viewer: Viewer,
  practiceId: string,
  number: number,
  { now }: { now: Date },
): Promise<PracticeScreen> {
  const practice = await getOwnPractice(viewer, practiceId, { now });
  const place = practice.places[number - 1];
  if (!place) throw new AppError('not-found');
  const { itemId } = place;
  const [given, source] = await Promise.all([givenIn(practiceId), sourcesOf([itemId]).then((of) => of.get(itemId))]);
  if (!source) throw new AppError('not-found');
  const shown = { practice, number, source };
  if (!practice.finishedAt && (!place.answered || practice.feedback === 'end')) {
    return { kind: 'open', ...shown, item: await getOpenItem(itemId, given.get(itemId)?.response ?? null) };
  }
  const own = { id: practiceId, userId: ownerId(viewer) };
  const [proven, body] = await Promise.all([
    provenItems(
      practice.finishedAt
        ? { id: itemId, practiceItems: { some: { practice: { ...own, finishedAt: { not: null } } } } }
        : {
            id: itemId,
            practiceItems: { some: { answeredAt: { not: null }, practice: { ...own, mode: { in: [...toldAtOnce] } } } },
          },
      given,
    ),
    bodyOf(source.articleVersionId),
  ]);
  const [item] = proven;
  if (!item) throw new AppError('not-found');
  return { kind: 'revealed', ...shown, item, body };
}
