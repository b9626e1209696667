import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Lexicon } from '../../core/language/index.ts';
import { loadLexicon } from '../../features/articles/queries/load-lexicon.ts';
import { attempt, Refusal, runCommand } from '../../scripts/article-input.ts';
import { showTables } from '../page.ts';
import type { Table } from '../table.ts';
import { judgedTables } from './judged.ts';
import { type Measured, measure } from './measure.ts';
import { roundTripTable } from './round-trip.ts';
import { biasTable, gateTable, kindTable } from './tables.ts';

/**
 * Measures the questions: `npm run bench:quality -- [FOLDER...] [--markdown | --into FILE] [--only articles,judged]`. Every item that the articles bear, by
 * kind, gate, place of the key and round trip, and what readers said of those they judged. FOLDER holds more articles (`*.md`).
 */
const usage = 'npm run bench:quality -- [FOLDER...] [--markdown | --into FILE] [--only articles,judged]';

/** The shipped articles, and those kept beside the project to build and measure with, when they are there. */
const folders = [path.join('content', 'articles'), path.join('..', 'shared', 'data', 'articles')];
const beside = ['shipped articles', 'articles beside the project'];

runCommand((args) => {
  const { values, positionals } = attempt(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        markdown: { type: 'boolean', default: false },
        into: { type: 'string' },
        only: { type: 'string', default: 'articles,judged' },
      },
    }),
  );
  const only = values.only.split(',');
  const unknown = only.find((name) => name !== 'articles' && name !== 'judged');
  if (unknown !== undefined) throw new Refusal(`Expected --only articles,judged, got "${unknown}". Use: ${usage}`);
  const missing = positionals.find((folder) => !existsSync(folder));
  if (missing !== undefined) throw new Refusal(`Expected a folder of articles, got ${missing}. Use: ${usage}`);
  return showTables(
    () => [
      ...(only.includes('articles') ? articleTables([...folders, ...positionals]) : []),
      ...(only.includes('judged') ? judgedTables() : []),
    ],
    values,
  );
});

function articleTables(all: readonly string[]): readonly Table[] {
  const lexicon = loadLexicon();
  return all.filter(existsSync).flatMap((folder): readonly Table[] => {
    const measured = measuredIn(folder, lexicon);
    const name = beside[folders.indexOf(folder)] ?? folder;
    const languages = (['id', 'en'] as const).map((language) => ({
      title: `Items: ${name}, ${language === 'id' ? 'Indonesian' : 'English'}`,
      own: measured.filter((one) => one.language === language),
    }));
    const tables = [gateTable(measured), biasTable(measured), roundTripTable(measured)];
    return [
      ...languages.filter(({ own }) => own.length > 0).map(({ own, title }) => kindTable(own, title)),
      ...tables.map((table) => ({ ...table, title: `${table.title}: ${name}` })),
    ];
  });
}

function measuredIn(folder: string, lexicon: Lexicon): readonly Measured[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return files.sort().map((name) => measure(readFileSync(path.join(folder, name), 'utf8'), lexicon, 1));
}
