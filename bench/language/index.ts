import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadLexicon } from '../../features/articles/queries/load-lexicon.ts';
import { machineTables } from './machine-tables.ts';
import { nameTable } from './name-tables.ts';
import { asMarkdown, asPlain, type Table } from './table.ts';
import { treeTables } from './tree-tables.ts';

/**
 * Measures the reader: `npm run bench:language -- DATA [--markdown] [--only trees,names,machine]`. DATA (or $FAKTA_DATA) is a folder with
 * `treebanks/` (CoNLL-U) and `entities/` (IOB2), see `test-sets.ts`; it may hold `articles/`, more to read for speed. `--markdown` prints the tables of
 * docs/language.md.
 */
const usage = 'npm run bench:language -- DATA [--markdown] [--only trees,names,machine]';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { markdown: { type: 'boolean', default: false }, only: { type: 'string', default: 'trees,names,machine' } },
});
const data = positionals[0] ?? process.env.FAKTA_DATA;
const parts: Readonly<Record<string, (folder: string) => readonly Table[]>> = {
  trees: (folder) => treeTables(folder, loadLexicon()),
  names: (folder) => [nameTable(folder, loadLexicon())],
  machine: machineTables,
};

const complaint = complain();
if (data === undefined || complaint) {
  console.error(complaint);
  process.exit(2);
}
for (const part of values.only.split(','))
  for (const table of parts[part]?.(data) ?? []) console.log((values.markdown ? asMarkdown : asPlain)(table));

function complain(): string | undefined {
  if (data === undefined) return `Expected the folder of the data, got nothing. Use: ${usage}, or set FAKTA_DATA.`;
  const missing = ['treebanks', 'entities'].find((name) => !existsSync(path.join(data, name)));
  if (missing) return `Expected a folder with treebanks/ and entities/, got ${data} without ${missing}/. Use: ${usage}`;
  const unknown = values.only.split(',').find((name) => !(name in parts));
  return unknown === undefined
    ? undefined
    : `Expected --only among ${Object.keys(parts).join(', ')}, got "${unknown}".`;
}
