import { randomUUID } from 'node:crypto';
import { foldItems } from '@/features/quizzes/commands/fold-items';
import { createParts, takeApart } from '@/features/quizzes/commands/item-parts';
import { nextPosition } from '@/features/quizzes/commands/restore-item';
import { fingerprintOf } from '@/features/quizzes/commands/store-facts';
import type { Transaction } from '@/lib/db';
import type { Proven } from './prove-copy';

type Place = { readonly versionId: string; readonly articleVersionId: string };

/**
 * Puts a copy at the end of a draft, undecided. An equal item in reserve, or one that was
 * rejected, comes back instead. Answers whether the draft asks more than before.
 */
export async function placeCopy(tx: Transaction, place: Place, proven: Proven): Promise<boolean> {
  const { item } = proven;
  const { kind, stem, key } = item;
  const position = await nextPosition(tx, place.versionId);
  const equal = await tx.item.findFirst({
    where: { versionId: place.versionId, kind, stem, key },
    select: { id: true, position: true, decision: { select: { verdict: true } } },
    orderBy: { position: { sort: 'desc', nulls: 'last' } },
  });
  if (equal && equal.position !== null && equal.decision?.verdict !== 'rejected') return false;
  if (equal) {
    await tx.decision.deleteMany({ where: { itemId: equal.id } });
    await tx.item.update({
      where: { id: equal.id },
      data: { position: equal.position ?? position, replacedAt: null },
      select: { id: true },
    });
    return true;
  }
  const factId = await factIn(tx, place.articleVersionId, proven);
  const { columns, parts } = takeApart(item);
  const { fact: _, version: __, ...own } = columns;
  const id = randomUUID();
  await tx.item.create({
    data: { ...own, id, versionId: place.versionId, factId, position, originId: item.id, replacedAt: null },
    select: { id: true },
  });
  await createParts(tx, [{ id, parts }]);
  // It is found by the title of the article it is about now.
  await foldItems(tx, { id });
  return true;
}

/** The same fact of the draft's article, added where it was not found yet. */
async function factIn(
  tx: Transaction,
  articleVersionId: string,
  { item: { fact, version }, places }: Proven,
): Promise<string> {
  if (fact.articleVersionId === articleVersionId) return fact.id;
  const { kind, text, status, source, readAt } = fact;
  const [evidence, ...further] = places;
  const place = { evidenceStart: evidence.start, evidenceEnd: evidence.end };
  const known = await tx.fact.findFirst({ where: { articleVersionId, text, ...place }, select: { id: true } });
  if (known) return known.id;
  // In the same article it is the same fact, at another place: learners go on remembering it.
  const { articleId } = await tx.articleVersion.findUniqueOrThrow({
    where: { id: articleVersionId },
    select: { articleId: true },
  });
  const fingerprint =
    articleId === version.articleVersion.articleId ? fact.fingerprint : fingerprintOf({ text, evidence });
  const stored = await tx.fact.upsert({
    where: { articleVersionId_fingerprint: { articleVersionId, fingerprint } },
    create: {
      ...{ articleVersionId, fingerprint, kind, text, status, source, readAt },
      ...place,
      furtherPlaces: { create: further.map(({ start, end }, position) => ({ position, start, end })) },
    },
    update: {},
    select: { id: true },
  });
  return stored.id;
}
