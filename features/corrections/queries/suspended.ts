import { compareBodies } from '@/core/revision';
import { type PlacedItem, placesOfItem } from '@/features/quizzes/commands/carry-item';
import { itemParts } from '@/features/quizzes/commands/item-parts';
import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import { getOwnArticle, type OwnArticle } from './own-article';

/** An item that a correction touched, the quote that proved it beside the words that stand there now. */
export type SuspendedItem = {
  readonly itemId: string;
  readonly kind: string;
  readonly stem: string;
  readonly key: string;
  readonly because: string;
  /** What proved it and does not stand in the article as it is now, or all that proves it. */
  readonly proofs: readonly Proof[];
  readonly since: Date;
  /** Null while it waits. */
  readonly outcome: 'kept' | 'withdrawn' | null;
  readonly decidedAt: Date | null;
  readonly published: boolean;
};

/** Words of the article before, and the sentences in their place now; none where they were taken out. */
export type Proof = { readonly quote: string; readonly words: readonly string[] };

export type Suspended = {
  readonly article: OwnArticle;
  /** Those that wait first; each once, however many versions of the quiz ask it. */
  readonly items: readonly SuspendedItem[];
  /** Whether the newest version of the quiz is about older words than the article has now. */
  readonly outdated: boolean;
};

/** @throws AppError `not-found` when quiz or article are not the viewer's. */
export async function getSuspended(viewer: Viewer, quizId: string): Promise<Suspended> {
  const article = await getOwnArticle(viewer, quizId);
  const [rows, newest] = await Promise.all([
    readRows(quizId),
    db.quizVersion.findFirst({ where: { quizId }, orderBy: { number: 'desc' }, select: { articleVersionId: true } }),
  ]);
  const items = new Map<string, SuspendedItem>();
  for (const { since, outcome, decidedAt, item } of rows) {
    const { id: itemId, kind, stem, key, because } = item;
    const { articleVersion, publication } = item.version;
    const proofs = proofsOf(item, articleVersion.body, article);
    const name = JSON.stringify([kind, stem, key]);
    const published = publication !== null || (items.get(name)?.published ?? false);
    const known = items.get(name);
    if (known) items.set(name, { ...known, published });
    else items.set(name, { itemId, kind, stem, key, because, proofs, since, outcome, decidedAt, published });
  }
  const sorted = [...items.values()].sort(
    (one, other) => Number(one.outcome !== null) - Number(other.outcome !== null),
  );
  return { article, items: sorted, outdated: newest?.articleVersionId !== article.versionId };
}

function proofsOf(item: PlacedItem, body: string, article: OwnArticle): readonly Proof[] {
  const { placeOf, successorsOf } = compareBodies(body, article.body, article.language);
  const places = placesOfItem(item);
  const lost = places.filter((place) => placeOf(place) === undefined);
  const proofs = (lost.length > 0 ? lost : places).map((place) => ({
    quote: body.slice(place.start, place.end),
    words: successorsOf(place).map(({ start, end }) => article.body.slice(start, end)),
  }));
  return [...new Map(proofs.map((proof) => [proof.quote, proof])).values()];
}

/** Those of placed items; a reserve is not asked of a class. The newest first. */
function readRows(quizId: string) {
  return db.suspension.findMany({
    where: { item: { position: { not: null }, version: { quizId } } },
    orderBy: [{ since: 'desc' }, { item: { version: { number: 'desc' } } }, { item: { position: 'asc' } }],
    select: {
      since: true,
      outcome: true,
      decidedAt: true,
      item: {
        select: {
          id: true,
          kind: true,
          stem: true,
          key: true,
          because: true,
          evidenceStart: true,
          evidenceEnd: true,
          ...itemParts,
          version: {
            select: { publication: { select: { versionId: true } }, articleVersion: { select: { body: true } } },
          },
        },
      },
    },
  });
}

/** How many items of a quiz wait, each once; null where the article is not the viewer's to correct. */
export async function countWaiting(viewer: Viewer, quizId: string): Promise<number | null> {
  const ownerId = viewer.kind === 'member' ? viewer.userId : '';
  const quiz = { id: quizId, ownerId, article: { ownerId } };
  if ((await db.quiz.count({ where: quiz })) === 0) return null;
  const items = await db.item.findMany({
    where: { position: { not: null }, version: { quiz }, suspensions: { some: { outcome: null } } },
    distinct: ['kind', 'stem', 'key'],
    select: { id: true },
  });
  return items.length;
}
