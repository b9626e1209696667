import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Lexicon, makeLexicon } from '@/core/language';
import { readNameLists } from './name-lists';

let lexicon: Lexicon | undefined;

/** The one lexicon of this process, made on the first call. */
export function loadLexicon(): Lexicon {
  lexicon ??= makeLexicon({ ...readNameLists(), models: { id: readModel('id'), en: readModel('en') } });
  return lexicon;
}

function readModel(language: string): Uint8Array {
  return readFileSync(path.join(process.cwd(), 'content', 'models', `${language}.model`));
}
