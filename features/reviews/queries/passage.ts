import { bodyOf } from '@/features/items/queries/proof';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { ownerId, type Viewer } from '@/lib/viewer';

/** An article and the places in it that tell one fact. */
export type Passage = {
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly body: string;
  /** What the fact is known by. */
  readonly text: string;
  /** In the body; UTF-16 offsets, the place to go to first. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
};

/**
 * The passage of a fact that the viewer has a memory of, in the newest version of its article that tells it.
 * @throws AppError `not-found` when the card is not the viewer's, or no version tells its fact any more.
 */
export async function getPassage(viewer: Viewer, cardId: string): Promise<Passage> {
  const userId = ownerId(viewer);
  const card = await db.card.findFirst({
    where: { id: cardId, userId },
    select: { articleId: true, fingerprint: true },
  });
  if (!card) throw new AppError('not-found');
  const fact = await db.fact.findFirst({
    where: { fingerprint: card.fingerprint, articleVersion: { articleId: card.articleId } },
    orderBy: { articleVersion: { number: 'desc' } },
    select: {
      text: true,
      evidenceStart: true,
      evidenceEnd: true,
      furtherPlaces: { select: { start: true, end: true }, orderBy: { position: 'asc' } },
      articleVersion: { select: { id: true, title: true, language: true } },
    },
  });
  if (!fact) throw new AppError('not-found');
  const { articleVersion, text, evidenceStart, evidenceEnd, furtherPlaces } = fact;
  const { id, title, language } = articleVersion;
  const places = [{ start: evidenceStart, end: evidenceEnd }, ...furtherPlaces];
  return { title, language, body: await bodyOf(id), text, places };
}
