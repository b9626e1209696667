import { afterAll, describe, expect, test } from 'vitest';
import { PrismaClient } from '@/prisma/generated/postgresql/client';
import { adapterFor } from './adapter';
import { databaseUrl, provider } from './env';

describe.runIf(provider(databaseUrl()) === 'postgresql')('PostgreSQL', () => {
  const clients: PrismaClient[] = [];
  /** With one connection, so that what is asked of it is asked of the same. */
  const clientAt = (settings: Readonly<Record<string, string>>) => {
    const url = new URL(databaseUrl());
    for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, value);
    process.env.DATABASE_POOL = '1';
    const client = new PrismaClient({ adapter: adapterFor(url.href) });
    delete process.env.DATABASE_POOL;
    clients.push(client);
    return client;
  };
  afterAll(() => Promise.all(clients.map((client) => client.$disconnect())));

  test.each([
    ['compiles no statements', {}, 'off'],
    ['compiles them where its address says so', { options: '-c jit=on' }, 'on'],
  ])('%s', async (_, settings, jit) => {
    expect(await clientAt(settings).$queryRaw`SHOW jit`).toEqual([{ jit }]);
  });

  test.each([
    ['with few values stays planned', {}, 1],
    ['with a list is planned anew', {}, 0, Array.from({ length: 21 }, (_, at) => at)],
    ['behind a pooler is planned anew', { pgbouncer: 'true' }, 0],
  ])('a statement %s', async (_, settings, planned, values = Array.from({ length: 14 }, (_, at) => at)) => {
    const client = clientAt(settings);
    const sql = `SELECT ${values.map((at) => `$${at + 1}::int`).join(' + ')} AS "of_these"`;
    await client.$queryRawUnsafe(sql, ...values);
    const [row] = await client.$queryRawUnsafe<{ count: bigint }[]>(
      `SELECT COUNT(*) AS "count" FROM pg_prepared_statements WHERE "statement" LIKE '%of_these%' AND "name" LIKE 'fakta%' AND "statement" NOT LIKE '%pg_prepared%'`,
    );
    expect(Number(row?.count)).toBe(planned);
  });
});
