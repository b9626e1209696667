import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { derivePostgresql } from '../scripts/schema.ts';
import { missingFrom, onScratchPostgresql, onScratchSqlite } from '../scripts/scratch.ts';

const schema = readFileSync('prisma/schema.prisma', 'utf8');
const fix = 'The schema changed without a migration: run `npm run migrate -- make NAME` and commit both folders.';

test('the SQLite migrations end at the schema', () =>
  onScratchSqlite(async (url) => expect(await missingFrom(url, schema), fix).toBe('')));

test('the PostgreSQL migrations end at the schema', () =>
  onScratchPostgresql(async (url) => expect(await missingFrom(url, derivePostgresql(schema)), fix).toBe('')));
