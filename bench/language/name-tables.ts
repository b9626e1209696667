import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Lexicon } from '../../core/language/index.ts';
import { percent, type Table } from '../table.ts';
import { analyseGiven } from './gold-words.ts';
import { readLabelled, scoreNames } from './labelled-names.ts';
import { names as others } from './others.ts';
import { scoresOf } from './scores.ts';
import { nameSets, type TestSet } from './test-sets.ts';

export function nameTable(data: string, lexicon: Lexicon): Table {
  return {
    title: 'Names',
    note:
      'Persons, organisations and places; right where both borders and the type are. Network: words given, nothing but the network. ' +
      'Reader: the whole of it (network, lists, rules, one type a name) on the sentences joined to articles of ten; names in lines that it takes for headings or boilerplate are left out. P precision, R recall. Percent.',
    columns: ['test set', 'network P', 'R', 'F1', 'reader P', 'R', 'F1'],
    rows: nameSets.flatMap((set) => {
      const file = path.join(data, 'entities', `${set.file}.iob2`);
      return [[set.name, ...ofNetwork(file, set, lexicon), ...ofReader(file, set)], ...(others[set.file] ?? [])];
    }),
  };
}

function ofNetwork(file: string, { language }: TestSet, lexicon: Lexicon): readonly string[] {
  const gold = readLabelled(file);
  const forms = gold.map((sentence) => sentence.forms);
  const { precision, recall, f1 } = scoresOf(scoreNames(gold, analyseGiven(forms, language, lexicon)));
  return [precision, recall, f1].map((share) => percent(share, 1));
}

/** The figures that `names.ts` prints in its line "all". */
function ofReader(file: string, { language }: TestSet): readonly string[] {
  const script = path.join(import.meta.dirname, 'names.ts');
  if (!existsSync(script)) return ['not measured', '', ''];
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', script, file, language], {
    encoding: 'utf8',
  });
  const found = /^all\s+precision\s+([\d.]+) %\s+recall\s+([\d.]+) %\s+F\s+([\d.]+) %/m.exec(stdout);
  if (status !== 0 || !found) throw new Error(`Expected figures of names.ts for ${file}, got ${stderr || stdout}.`);
  return found.slice(1);
}
