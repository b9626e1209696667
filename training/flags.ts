import { createInterface } from 'node:readline';
import { makeLexicon } from '../core/language/index.ts';
import { flagsOf } from '../core/language/names/word-flags.ts';
import { readNameLists } from '../features/articles/queries/name-lists.ts';

/**
 * What the name lists say of each word, for the trainer: one JSON array of words a line in, one JSON array of bit sets
 * a line out. `node --import tsx training/flags.ts id|en < words.jsonl > flags.jsonl`
 */
const language = process.argv[2];
if (language !== 'id' && language !== 'en') {
  console.error(
    `Expected a language (id or en), got ${language ?? 'nothing'}. Run: training/flags.ts id < words.jsonl`,
  );
  process.exit(2);
}
const lexicon = makeLexicon({ ...readNameLists(), models: {} });
for await (const line of createInterface({ input: process.stdin }))
  console.log(JSON.stringify(flagsOf(JSON.parse(line) as readonly string[], language, lexicon)));
