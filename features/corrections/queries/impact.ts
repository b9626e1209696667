import type { Range } from '@/core/language';
import { type Change, compareBodies, type Revision, revisionsTo } from '@/core/revision';
import { askable } from '@/features/items/policy/askable';
import { placesOfItem } from '@/features/quizzes/commands/carry-item';
import { itemParts } from '@/features/quizzes/commands/item-parts';
import type { Transaction } from '@/lib/db';
import type { OwnArticle } from './own-article';

type Reader = Pick<Transaction, 'item' | 'fact'>;
/** An item with the words, of the version that it asks about, that a correction takes from it. */
type TouchedItem = Awaited<ReturnType<typeof readItems>>[number] & { readonly quotes: readonly string[] };

/** What a correction does to what was made of an article. */
export type Impact = {
  readonly changes: readonly Change[];
  /** Items, in all versions of all quizzes on the article, that a changed sentence proves, holds a choice of or is read before. */
  readonly touched: readonly TouchedItem[];
  /** Those that stand. */
  readonly unharmed: readonly TouchedItem[];
  /** The facts of the words before that no sentence tells any more as it did. */
  readonly facts: readonly string[];
};

/**
 * An item of an older version of the article is followed to the words before the correction, and from there. Where the day of
 * publication changes, so may "yesterday": items on dates are touched.
 */
export async function impactOf(
  tx: Reader,
  before: OwnArticle,
  after: Pick<OwnArticle, 'body' | 'publishedOn'>,
): Promise<Impact> {
  const revision = compareBodies(before.body, after.body, before.language);
  const earlier = revisionsTo(before.body);
  const isMoved = before.publishedOn !== after.publishedOn;
  const judged = (await readItems(tx, before.articleId)).map((item) => {
    const { body } = item.version.articleVersion;
    const { successorsOf } = earlier({ ...item.version.articleVersion, language: before.language });
    const stands = (place: Range) => successorsOf(place).every((now) => revision.placeOf(now) !== undefined);
    const lost = placesOfItem(item).filter((place) => !stands(place));
    const isTouched = lost.length > 0 || (isMoved && (item.kind === 'date' || item.kind === 'ordering'));
    const quotes = lost.map(({ start, end }) => body.slice(start, end));
    return { isTouched, item: { ...item, quotes: [...new Set(quotes.length > 0 ? quotes : [item.evidenceText])] } };
  });
  const facts = await lostFacts(tx, before.versionId, revision);
  const those = (touched: boolean) => judged.flatMap(({ isTouched, item }) => (isTouched === touched ? [item] : []));
  return { changes: revision.changes, touched: those(true), unharmed: those(false), facts };
}

/** What is still asked, or may be: neither rejected nor suspended already. */
function readItems(tx: Reader, articleId: string) {
  return tx.item.findMany({
    where: {
      version: { quiz: { articleId } },
      ...askable,
      NOT: { decision: { verdict: 'rejected' } },
    },
    include: {
      ...itemParts,
      version: {
        select: {
          quizId: true,
          number: true,
          publication: { select: { versionId: true } },
          articleVersion: { select: { id: true, body: true } },
        },
      },
    },
    orderBy: [{ version: { number: 'desc' } }, { position: 'asc' }, { id: 'asc' }],
  });
}

async function lostFacts(tx: Reader, articleVersionId: string, { placeOf }: Revision): Promise<readonly string[]> {
  const facts = await tx.fact.findMany({
    where: { articleVersionId },
    select: {
      text: true,
      evidenceStart: true,
      evidenceEnd: true,
      furtherPlaces: { select: { start: true, end: true } },
    },
    orderBy: [{ evidenceStart: 'asc' }, { id: 'asc' }],
  });
  const lost = facts.filter(({ evidenceStart: start, evidenceEnd: end, furtherPlaces }) =>
    [{ start, end }, ...furtherPlaces].every((place) => placeOf(place) === undefined),
  );
  return [...new Set(lost.map(({ text }) => text))];
}
