import type { SqlDriverAdapter, SqlQuery, SqlResultSet, Transaction } from '@prisma/driver-adapter-utils';
import { adapterFor } from '../../lib/adapter.ts';
import { databaseUrl, provider } from '../../lib/env.ts';
import { PrismaClient as PostgresqlClient } from '../../prisma/generated/postgresql/client.ts';
import { PrismaClient } from '../../prisma/generated/sqlite/client.ts';

// Must be imported before anything that imports `lib/db`: it puts a client there whose statements are seen on their way to the driver.

const asked: SqlQuery[] = [];
let connection: SqlDriverAdapter | undefined;

type Asking = Pick<Transaction, 'queryRaw' | 'executeRaw'>;

function watched<Adapter extends Asking>(adapter: Adapter): Adapter {
  const [queryRaw, executeRaw] = [adapter.queryRaw.bind(adapter), adapter.executeRaw.bind(adapter)];
  adapter.queryRaw = (query) => {
    asked.push(query);
    return queryRaw(query);
  };
  adapter.executeRaw = (query) => {
    asked.push(query);
    return executeRaw(query);
  };
  return adapter;
}

const url = databaseUrl();
const adapter = adapterFor(url);
const connect = adapter.connect.bind(adapter);
adapter.connect = async () => {
  const found = await connect();
  const begin = found.startTransaction.bind(found);
  connection = { ...found, queryRaw: found.queryRaw.bind(found) };
  found.startTransaction = async (level) => watched(await begin(level));
  return watched(found);
};
const transactionOptions = { maxWait: 60_000, timeout: 60_000 } as const;
(globalThis as { faktaDb?: unknown }).faktaDb =
  provider(url) === 'sqlite'
    ? new PrismaClient({ adapter, transactionOptions })
    : new PostgresqlClient({ adapter, transactionOptions });

/** What was asked of the database meanwhile, as Prisma sent it. */
export async function statementsOf(act: () => Promise<unknown>): Promise<readonly SqlQuery[]> {
  asked.length = 0;
  await act();
  return asked.filter(({ sql }) => /^\s*(select|update|insert|delete)/i.test(sql));
}

/** A table that a statement reads from its first row to its last. */
export type Scan = { readonly table: string; readonly detail: string };

/** Which tables the database reads whole for a statement, by its own word, with the values that were sent. */
export async function scansOf(query: SqlQuery): Promise<readonly Scan[]> {
  if (!connection) throw new Error('Expected a database that was asked something, got none yet.');
  const isSqlite = provider(url) === 'sqlite';
  const sql = `EXPLAIN ${isSqlite ? 'QUERY PLAN' : '(FORMAT JSON)'} ${query.sql}`;
  const plan = await connection.queryRaw({ ...query, sql });
  return isSqlite ? sqliteScans(plan, query.sql) : postgresqlScans(plan);
}

function sqliteScans({ columnNames, rows }: SqlResultSet, sql: string): readonly Scan[] {
  const at = columnNames.indexOf('detail');
  return rows.flatMap((row) => {
    const detail = String(row[at]);
    const [, name] = /^SCAN (\S+)/.exec(detail) ?? [];
    return name ? [{ table: tableOf(name, sql), detail }] : [];
  });
}

/** Prisma names tables t0, j1 and so on where it joins them. */
function tableOf(name: string, sql: string): string {
  const [, table] = new RegExp(`\`(\\w+)\` AS \`${name}\``).exec(sql) ?? [];
  return table ?? name.replace(/^main\./, '');
}

type Node = {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly Node[];
};

function postgresqlScans({ rows }: SqlResultSet): readonly Scan[] {
  const [[plan] = []] = rows;
  const parsed = (typeof plan === 'string' ? JSON.parse(plan) : plan) as readonly { readonly Plan: Node }[];
  return parsed.flatMap(({ Plan }) => wholeScans(Plan));
}

/** An index that is read without a condition is read whole too. */
function wholeScans(node: Node): readonly Scan[] {
  const { 'Node Type': detail, 'Relation Name': table = '', 'Index Cond': condition, Plans = [] } = node;
  const isWhole = detail === 'Seq Scan' || (/^Index( Only)? Scan/.test(detail) && condition === undefined);
  return [...(isWhole ? [{ table, detail }] : []), ...Plans.flatMap(wholeScans)];
}
