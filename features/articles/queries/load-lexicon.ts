import { type Lexicon, makeLexicon } from '@/core/language';
import { readNameLists } from './name-lists';

let lexicon: Lexicon | undefined;

/** The one lexicon of this process, made on the first call. */
export function loadLexicon(): Lexicon {
  lexicon ??= makeLexicon(readNameLists());
  return lexicon;
}
