import { db } from '@/lib/db';

/** What the article says, how it stands to it, whose word it is, and every place that says so. */
export type FactEntry = {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** `asserted`, `said`, `planned`, `denied` or `not-yet`. */
  readonly status: string;
  readonly source: string | null;
  /** The first proves it; `text` as the body has it. */
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** The numbers (from 1) of the items that ask it. */
  readonly askedBy: readonly number[];
};

/**
 * The facts of an article version as they were read last, and those that items of the quiz version ask though they are
 * read no more (none where there is no quiz); in the order of the article. For a version that the viewer may see with its keys; the caller has asked.
 */
export async function factsOf(articleVersionId: string, versionId: string | null): Promise<readonly FactEntry[]> {
  const placed = { versionId: versionId ?? '', position: { not: null } } as const;
  const [{ body }, items, { _max }] = await Promise.all([
    db.articleVersion.findUniqueOrThrow({ where: { id: articleVersionId }, select: { body: true } }),
    db.item.findMany({ where: placed, select: { factId: true }, orderBy: { position: 'asc' } }),
    db.fact.aggregate({ where: { articleVersionId }, _max: { readAt: true } }),
  ]);
  const facts = await db.fact.findMany({
    where: { articleVersionId, OR: [{ readAt: _max.readAt }, { items: { some: placed } }] },
    select: {
      id: true,
      kind: true,
      text: true,
      status: true,
      source: true,
      evidenceStart: true,
      evidenceEnd: true,
      furtherPlaces: { select: { start: true, end: true }, orderBy: { position: 'asc' } },
    },
    orderBy: [{ evidenceStart: 'asc' }, { id: 'asc' }],
  });
  return facts.map(({ evidenceStart: start, evidenceEnd: end, furtherPlaces, ...fact }) => ({
    ...fact,
    quotes: [{ start, end }, ...furtherPlaces].map((place) => ({ ...place, text: body.slice(place.start, place.end) })),
    askedBy: items.flatMap(({ factId }, at) => (factId === fact.id ? [at + 1] : [])),
  }));
}
