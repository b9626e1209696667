import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadLexicon } from '../../features/articles/queries/load-lexicon.ts';
import { asPlain } from '../language/table.ts';
import { judgedTables } from './judged.ts';
import { measure } from './measure.ts';
import { roundTripTable } from './round-trip.ts';
import { biasTable, gateTable, kindTable } from './tables.ts';

/** The shipped articles, and those kept beside the project to build and measure with, when they are there. */
const folders = [path.join('content', 'articles'), path.join('..', 'shared', 'data', 'articles')];
const lexicon = loadLexicon();

for (const folder of [...folders, ...process.argv.slice(2)]) {
  if (!existsSync(folder)) {
    console.log(`${folder}: not here, left out.\n`);
    continue;
  }
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort();
  const measured = names.map((name) => measure(readFileSync(path.join(folder, name), 'utf8'), lexicon, 1));
  for (const language of ['id', 'en'] as const) {
    const own = measured.filter((one) => one.language === language);
    if (own.length > 0) console.log(asPlain(kindTable(own, `${folder}, ${language}`)));
  }
  for (const table of [gateTable(measured), biasTable(measured), roundTripTable(measured)]) console.log(asPlain(table));
}
for (const table of judgedTables()) console.log(asPlain(table));
