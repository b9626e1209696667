import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { PrismaClient as PostgresqlClient } from '../prisma/generated/postgresql/client';
import { adapterFor } from './adapter';
import { databaseUrl, provider } from './env';
import { isUnavailable } from './unavailable';

const failureOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'no failure',
    (error: unknown) => error,
  );

describe('a PostgreSQL', () => {
  const clients: PostgresqlClient[] = [];
  const clientAt = (url: string) => {
    const client = new PostgresqlClient({ adapter: adapterFor(url) });
    clients.push(client);
    return client;
  };
  afterAll(() => Promise.all(clients.map((client) => client.$disconnect())));

  test('that is not there, and one that says nothing, are told within 5 seconds', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    const { port } = silent.address() as AddressInfo;
    for (const at of [9, port]) {
      const began = performance.now();
      const failure = await failureOf(clientAt(`postgresql://a@127.0.0.1:${at}/a`).user.count());
      expect(isUnavailable(failure), String(failure)).toBe(true);
      expect(performance.now() - began).toBeLessThan(5000);
    }
    silent.close();
  });

  test.runIf(provider(databaseUrl()) === 'postgresql')(
    'all of whose connections are taken is told within 5 seconds, and serves again',
    async () => {
      process.env.DATABASE_POOL = '1';
      const client = clientAt(databaseUrl());
      delete process.env.DATABASE_POOL;
      const began = performance.now();
      const holding = client.$transaction(async (tx) => tx.$queryRaw`SELECT pg_sleep(6)::text`, { timeout: 20_000 });
      await new Promise((later) => setTimeout(later, 500));
      const failure = await failureOf(client.user.count());
      expect(isUnavailable(failure), String(failure)).toBe(true);
      expect(performance.now() - began).toBeLessThan(5500);
      await holding;
      expect(await client.user.count()).toBeGreaterThanOrEqual(0);
    },
  );
});
