import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const entityFiles = ['idner-news-2k-train', 'idner-news-2k-dev', 'nergrit-train', 'nergrit-dev'];

/** How often each lower-case word is seen in the training texts of the name and question sets (MIT, Apache-2.0). Passages count once. */
export function countSeenForms(data: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const name of entityFiles) {
    for (const line of readLines(path.join(data, 'entities', `id_${name}.iob2`))) {
      const [word = ''] = line.split('\t');
      if (/^[a-z]+$/.test(word)) count(word);
    }
  }
  const passages = new Set(readLines(path.join(data, 'questions', 'facqa-train.jsonl')).map(passageOf));
  for (const passage of passages) {
    for (const [word] of passage.matchAll(/(?<![\w-])[a-z]+(?![\w-])/g)) count(word);
  }
  return counts;
}

function passageOf(line: string): string {
  return line === '' ? '' : (JSON.parse(line) as { readonly passage: string }).passage;
}

function readLines(file: string): readonly string[] {
  if (!existsSync(file))
    throw new Error(`Expected ${file}, got nothing. Give the folder that holds entities/ and questions/.`);
  return readFileSync(file, 'utf8').split('\n');
}
