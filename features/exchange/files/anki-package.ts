import { strToU8, zipSync } from 'fflate';
import { ankiDeckOf, type ExchangeQuiz } from '@/core/exchange';
import { ankiCollection } from './anki-collection';

/** A quiz as a package for Anki: its collection, and a list of media that is empty. */
export function ankiPackage(quiz: ExchangeQuiz, now: Date): Uint8Array<ArrayBuffer> {
  const files = { 'collection.anki2': ankiCollection(ankiDeckOf(quiz), now), media: strToU8('{}') };
  return new Uint8Array(zipSync(files, { mtime: now }));
}
