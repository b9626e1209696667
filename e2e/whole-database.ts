import { db } from '../lib/db';
import { Prisma } from '../prisma/generated/sqlite/client';

type Reads = { readonly findMany: () => Promise<readonly unknown[]> };

/** What a server does by itself, or counts: of no action's doing. */
const byItself = ['OutboxMessage', 'RateWindow', 'FailedSignIn', 'EndedSession'];

/** Every row of every table, a line each, but for what a server does by itself. */
export async function wholeDatabase(): Promise<readonly string[]> {
  const names = Object.values(Prisma.ModelName).filter((name) => !byItself.includes(name));
  const tables = await Promise.all(
    names.map(async (name) => {
      const model = (db as unknown as Readonly<Record<string, Reads>>)[`${name[0]?.toLowerCase()}${name.slice(1)}`];
      const rows = (await model?.findMany()) ?? [];
      return rows.map((row) => `${name} ${JSON.stringify(row)}`);
    }),
  );
  return tables.flat().sort();
}

/** The rows that name someone or something of these, as other stories write beside this one. `told` is what holds ids, however deep. */
export async function rowsAbout(...told: readonly unknown[]): Promise<readonly string[]> {
  const ids = new Set(idsIn(JSON.stringify(told)));
  return (await wholeDatabase()).filter((line) => idsIn(line).some((id) => ids.has(id)));
}

/** A cuid. */
function idsIn(text: string): readonly string[] {
  return text.match(/\bc[a-z0-9]{20,30}\b/g) ?? [];
}
