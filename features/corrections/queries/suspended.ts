import { type Revision, revisionsTo } from '@/core/revision';
import { placesOfItem, type StimulatedItem } from '@/features/quizzes/commands/carry-item';
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
  /** What proved it and does not stand in the article as it is now, or all that proves it. */
  readonly proofs: readonly Proof[];
  readonly since: Date;
  /** Null while it waits. */
  readonly outcome: 'kept' | 'withdrawn' | null;
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
  const revisionOf = revisionsTo(article.body);
  const items = new Map<string, SuspendedItem>();
  for (const { since, outcome, item } of rows) {
    const { id: itemId, kind, stem, key } = item;
    const { articleVersion, publication } = item.version;
    const name = JSON.stringify([kind, stem, key]);
    const known = items.get(name);
    const published = publication !== null || (known?.published ?? false);
    if (known) {
      items.set(name, { ...known, published });
      continue;
    }
    const revision = revisionOf({ ...articleVersion, language: article.language });
    const proofs = proofsOf(item, { before: articleVersion.body, after: article.body, revision });
    items.set(name, { itemId, kind, stem, key, proofs, since, outcome, published });
  }
  const sorted = [...items.values()].sort(
    (one, other) => Number(one.outcome !== null) - Number(other.outcome !== null),
  );
  return { article, items: sorted, outdated: newest?.articleVersionId !== article.versionId };
}

type Bodies = { readonly before: string; readonly after: string; readonly revision: Revision };

function proofsOf(item: StimulatedItem, { before, after, revision }: Bodies): readonly Proof[] {
  const { placeOf, successorsOf } = revision;
  const places = placesOfItem(item);
  const lost = places.filter((place) => placeOf(place) === undefined);
  const proofs = (lost.length > 0 ? lost : places).map((place) => ({
    quote: before.slice(place.start, place.end),
    words: successorsOf(place).map(({ start, end }) => after.slice(start, end)),
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
      item: {
        select: {
          id: true,
          kind: true,
          stem: true,
          key: true,
          evidenceStart: true,
          evidenceEnd: true,
          stimulusStart: true,
          stimulusEnd: true,
          stimulusText: true,
          ...itemParts,
          version: {
            select: {
              publication: { select: { versionId: true } },
              articleVersion: { select: { id: true, body: true } },
            },
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
