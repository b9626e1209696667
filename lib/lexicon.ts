import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Lexicon, makeLexicon } from '../core/language/index.ts';

let lexicon: Lexicon | undefined;

/** The one lexicon of this process: packages and `content/` are read on the first call only. */
export function loadLexicon(): Lexicon {
  lexicon ??= makeLexicon({ stopWords: readContent('words/stop-words.json') });
  return lexicon;
}

function readContent<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(path.join(process.cwd(), 'content', file), 'utf8')) as Shape;
}
