import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { asMarkdown } from '../table.ts';
import { judgedTables } from './judged.ts';

const page = readFileSync(path.join('docs', 'quality.md'), 'utf8');

test.each(judgedTables().map((table) => [table.title, asMarkdown(table)]))(
  'docs/quality.md gives the figures of the judged items: %s',
  (_, table) => expect(page, 'Run: npm run bench:quality -- --into docs/quality.md').toContain(table),
);
