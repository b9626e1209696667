import { randomUUID } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { onServer } from './test-template.ts';

// Vitest's set-up of each `*.db.test.ts`: a database of its own, before anything opens `lib/db`.
const template = inject('templateUrl');
const name = `fakta_test_${randomUUID().replaceAll('-', '')}`;

if (template.startsWith('file:')) {
  const file = join(dirname(template.slice('file:'.length)), `${name}.db`);
  copyFileSync(template.slice('file:'.length), file);
  process.env.DATABASE_URL = `file:${file}`;
  afterAll(() => rmSync(file, { force: true }));
} else {
  const server = process.env.TEST_DATABASE_URL ?? '';
  const url = new URL(template);
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${url.pathname.slice(1)}`);
  url.pathname = `/${name}`;
  process.env.DATABASE_URL = url.href;
  afterAll(async () => {
    const { db } = await import('../../lib/db.ts');
    await db.$disconnect();
    await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
}
