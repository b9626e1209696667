import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadLexicon } from '../../features/articles/queries/load-lexicon.ts';
import { attempt, Refusal, runCommand } from '../../scripts/article-input.ts';
import { showTables } from '../page.ts';
import type { Table } from '../table.ts';
import { machineTables } from './machine-tables.ts';
import { nameTable } from './name-tables.ts';
import { treeTables } from './tree-tables.ts';

/**
 * Measures the reader: `npm run bench:language -- DATA [--markdown | --into FILE] [--only trees,names,machine]`. DATA (or
 * $FAKTA_DATA) is a folder with `treebanks/` (CoNLL-U) and `entities/` (IOB2), see `test-sets.ts`; it may hold `articles/`, more to read
 * for speed. `--markdown` prints Markdown, `--into docs/language.md` puts it there, between the comments that say "figures".
 */
const usage = 'npm run bench:language -- DATA [--markdown | --into FILE] [--only trees,names,machine]';

const parts: Readonly<Record<string, (data: string) => readonly Table[]>> = {
  trees: (data) => treeTables(data, loadLexicon()),
  names: (data) => [nameTable(data, loadLexicon())],
  machine: machineTables,
};

runCommand((args) => {
  const { data, only, ...showing } = readWish(args);
  return showTables(() => only.flatMap((part) => parts[part]?.(data) ?? []), showing);
});

function readWish(args: readonly string[]) {
  const { values, positionals } = attempt(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        markdown: { type: 'boolean', default: false },
        into: { type: 'string' },
        only: { type: 'string', default: Object.keys(parts).join(',') },
      },
    }),
  );
  const data = positionals[0] ?? process.env.FAKTA_DATA;
  if (data === undefined)
    throw new Refusal(`Expected the folder of the data, got nothing. Use: ${usage}, or set FAKTA_DATA.`);
  const missing = ['treebanks', 'entities'].find((name) => !existsSync(path.join(data, name)));
  if (missing)
    throw new Refusal(
      `Expected a folder with treebanks/ and entities/, got ${data} without ${missing}/. Use: ${usage}`,
    );
  const only = values.only.split(',');
  const unknown = only.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined)
    throw new Refusal(`Expected --only among ${Object.keys(parts).join(', ')}, got "${unknown}". Correct the list.`);
  return { data, only, markdown: values.markdown, into: values.into };
}
