import { randomUUID } from 'node:crypto';
import type { Transaction } from '@/lib/db';
import { Prisma } from '@/prisma/generated/sqlite/client';
import type { MemoryRow } from './memory';

type Fact = { readonly articleId: string; readonly fingerprint: string };
type Stored = Fact & { readonly id: string };

/**
 * Keeps what became of cards of a learner, each fact once: those that stand are moved, the others made, all by one statement however many they are. The cards are held by the caller.
 * Answers which they are.
 */
export function storeCards(
  tx: Transaction,
  userId: string,
  cards: readonly { readonly fact: Fact; readonly columns: MemoryRow }[],
  now: Date,
): Promise<readonly Stored[]> {
  const rows = cards.map(({ fact: { articleId, fingerprint }, columns }) => {
    const { stability, difficulty, reviewedOn, dueOn, reviewCount, lapses } = columns;
    const memory = Prisma.sql`${stability}, ${difficulty}, ${reviewedOn}, ${dueOn}, ${reviewCount}, ${lapses}`;
    return Prisma.sql`(${randomUUID()}, ${userId}, ${articleId}, ${fingerprint}, ${memory}, ${now})`;
  });
  return tx.$queryRaw<Stored[]>`
    INSERT INTO "Card" ("id", "userId", "articleId", "fingerprint",
      "stability", "difficulty", "reviewedOn", "dueOn", "reviewCount", "lapses", "createdAt")
    VALUES ${Prisma.join(rows)}
    ON CONFLICT ("userId", "articleId", "fingerprint") DO UPDATE SET "stability" = excluded."stability",
      "difficulty" = excluded."difficulty", "reviewedOn" = excluded."reviewedOn", "dueOn" = excluded."dueOn",
      "reviewCount" = excluded."reviewCount", "lapses" = excluded."lapses"
    RETURNING "id", "articleId", "fingerprint"`;
}
