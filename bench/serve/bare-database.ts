import Database from 'better-sqlite3';
import pg from 'pg';
import { sqliteFile } from '../../lib/adapter.ts';
import { databaseUrl, provider } from '../../lib/env.ts';

type Place = { readonly attemptId: string; readonly userId: string; readonly itemId: string };

/** What keeping an answer asks of the database, in its order. */
function statementsOf({ attemptId, userId, itemId }: Place): readonly (readonly [string, readonly string[]])[] {
  return [
    [
      'UPDATE "Attempt" SET "finishedAt" = NULL WHERE "id" = ? AND "userId" = ? AND "finishedAt" IS NULL RETURNING "id"',
      [attemptId, userId],
    ],
    [
      'SELECT s."itemId", s."since" FROM "Suspension" s JOIN "Item" i ON i."id" = s."itemId" JOIN "Attempt" a ON a."versionId" = i."versionId" WHERE a."id" = ?',
      [attemptId],
    ],
    ['SELECT "id", "response" FROM "Answer" WHERE "attemptId" = ? AND "itemId" = ?', [attemptId, itemId]],
    ['SELECT "id", "deed" FROM "Regrade" WHERE "itemId" = ? AND "undoneAt" IS NULL', [itemId]],
    ['UPDATE "Answer" SET "response" = "response" WHERE "attemptId" = ? AND "itemId" = ?', [attemptId, itemId]],
  ];
}

/** How many answers a second the database keeps when nothing stands before it, over so many connections (SQLite has one that writes). */
export async function answersPerSecond(place: Place, connections: number, seconds: number): Promise<number> {
  const statements = statementsOf(place);
  return provider() === 'sqlite'
    ? onSqlite(statements, seconds)
    : onPostgresql(statements, Math.min(connections, 64), seconds);
}

type Statements = ReturnType<typeof statementsOf>;

function onSqlite(statements: Statements, seconds: number): number {
  const database = new Database(sqliteFile(databaseUrl()), { timeout: 10_000 });
  const prepared = statements.map(([sql, values]) => ({ statement: database.prepare(sql), values }));
  const keep = database.transaction(() => {
    for (const { statement, values } of prepared)
      if (statement.reader) statement.all(...values);
      else statement.run(...values);
  });
  const began = performance.now();
  let kept = 0;
  for (; performance.now() - began < seconds * 1000; kept += 1) keep.immediate();
  database.close();
  return kept / seconds;
}

async function onPostgresql(statements: Statements, connections: number, seconds: number): Promise<number> {
  const began = performance.now();
  const counts = await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new pg.Client({ connectionString: databaseUrl() });
      await client.connect();
      let kept = 0;
      for (; performance.now() - began < seconds * 1000; kept += 1) {
        await client.query('BEGIN');
        for (const [at, [sql, values]] of statements.entries()) {
          let count = 0;
          const text = sql.replace(/\?/g, () => `$${++count}`);
          await client.query({ name: `bare ${at}`, text, values: [...values] });
        }
        await client.query('COMMIT');
      }
      await client.end();
      return kept;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0) / seconds;
}
