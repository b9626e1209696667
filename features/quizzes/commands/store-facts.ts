import { createHash, randomUUID } from 'node:crypto';
import type { Fact } from '@/core/facts';
import type { Range } from '@/core/language';
import type { Transaction } from '@/lib/db';

/**
 * Adds the facts that the article version does not have yet, and tells those it has as they are read now: how the article
 * stands to them, whose word they are, where else they stand. Answers the row of each fact, by the generator's id.
 */
export async function storeFacts(
  tx: Transaction,
  articleVersionId: string,
  facts: readonly Fact[],
  readAt: Date,
): Promise<ReadonlyMap<string, string>> {
  const known = await tx.fact.findMany({ where: { articleVersionId }, select: { id: true, fingerprint: true } });
  const rows = new Map(known.map(({ id, fingerprint }) => [fingerprint, id]));
  const old = new Set(rows.keys());
  const byPrint = new Map(facts.map((fact) => [fingerprintOf(fact), fact]));
  for (const print of byPrint.keys()) if (!rows.has(print)) rows.set(print, randomUUID());
  const all = [...byPrint].map(([fingerprint, fact]) => ({ id: rows.get(fingerprint) ?? '', fingerprint, fact }));
  await tx.fact.createMany({
    data: all
      .filter(({ fingerprint }) => !old.has(fingerprint))
      .map(({ id, fingerprint, fact }) => ({ id, articleVersionId, fingerprint, readAt, ...columnsOf(fact) })),
  });
  for (const { id, fact } of all.filter(({ fingerprint }) => old.has(fingerprint))) {
    await tx.fact.update({ where: { id }, data: { readAt, ...columnsOf(fact) }, select: { id: true } });
  }
  await tx.factPlace.deleteMany({ where: { factId: { in: all.map(({ id }) => id) } } });
  await tx.factPlace.createMany({
    data: all.flatMap(({ id, fact }) =>
      furtherPlacesOf(fact).map(({ start, end }, position) => ({ factId: id, position, start, end })),
    ),
  });
  return new Map(facts.map((fact) => [fact.id, rows.get(fingerprintOf(fact)) ?? '']));
}

function columnsOf(fact: Fact) {
  const { kind, text, status, evidence, source } = fact;
  return {
    kind,
    text,
    status,
    source: source?.text ?? null,
    evidenceStart: evidence.start,
    evidenceEnd: evidence.end,
  };
}

/** The places that tell a fact again, or name what it speaks of; the first of all is its evidence. */
function furtherPlacesOf({ places }: Fact): readonly Range[] {
  return places.slice(1);
}

/** The same fact found again has the same. */
export function fingerprintOf({ text, evidence }: Pick<Fact, 'text' | 'evidence'>): string {
  return createHash('sha256').update(`${text}\n${evidence.start}-${evidence.end}`).digest('hex');
}
