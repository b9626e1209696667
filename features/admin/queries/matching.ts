import { db } from '@/lib/db';
import { Prisma } from '@/prisma/generated/sqlite/client';
import { pageSize } from '../policy';

/** Asks the database for text that holds these words as they stand, in whatever case: LIKE of PostgreSQL tells capitals apart. */
export function holds(column: Prisma.Sql, words: string): Prisma.Sql {
  const pattern = `%${words.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return Prisma.sql`LOWER(${column}) LIKE ${pattern} ESCAPE '\\'`;
}

/** The ids of the accounts whose name or address holds the words. */
export async function peopleMatching(words: string): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "User" u WHERE ${holds(Prisma.sql`u."name"`, words)} OR ${holds(Prisma.sql`u."email"`, words)}`;
  return rows.map(({ id }) => id);
}

/** One page of a list, its number from 1: the last one where more are asked for. */
export type Paged<Line> = {
  readonly lines: readonly Line[];
  readonly found: number;
  readonly page: number;
  readonly pages: number;
};

export function placeOf(found: number, asked: number): { page: number; pages: number; skip: number; take: number } {
  const pages = Math.max(1, Math.ceil(found / pageSize));
  const page = Math.min(asked, pages);
  return { page, pages, skip: (page - 1) * pageSize, take: pageSize };
}
