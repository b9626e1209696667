import type { Document } from '../../language/index.ts';
import { plain } from '../text.ts';

export type Mentioned = { readonly text: string; readonly sentence: string };

/** Phrases of three words or more that a preposition or verb closes off, in the prose of other sentences; none points elsewhere. */
export function nounPhrases(document: Document, except: number): readonly Mentioned[] {
  const seen = new Set<string>();
  return document.sentences
    .filter(({ role, index }) => role === 'prose' && index !== except)
    .flatMap(({ text }) => phrasesIn(text).map((phrase) => ({ text: phrase, sentence: text })))
    .filter(({ text }) => !seen.has(plain(text)) && seen.add(plain(text)));
}

const heads =
  'kerja sama|aliran|hubungan|perundingan|kebijakan|langkah-langkah|langkah|strategi|stabilitas|kekhawatiran|ketegangan|perang|sengketa|krisis|bencana|pandemi|kenaikan|penurunan|serangan|pelanggaran|tekanan|konflik|kerusakan|kebocoran|cuaca|gangguan|pemotongan|kekurangan|tuntutan|protes|keterlambatan';
const phrase = new RegExp(`\\b(?:${heads})(?: (?!yang|untuk|dapat|akan|telah|ini|itu|tersebut|agar|bahwa|dalam|di|ke|sebagai|harus|semakin|me[mnlr]|di[a-z]|ber|ter|muncul|karena)[\\p{L}-]+){1,7}`, 'giu');

function phrasesIn(text: string): readonly string[] {
  return [...text.matchAll(phrase)]
    .map(([found]) => found.replace(/ (?:dan|dengan|antara|ke|terhadap|atas|kepada|dari|pada|sebagai)$/i, ''))
    .map((found) => found.charAt(0).toLowerCase() + found.slice(1))
    .filter((found) => found.split(' ').length >= 2 && !/nya\b/.test(found));
}
