import { createHash } from 'node:crypto';
import { sketchOf } from '@/core/revision';
import { searchTextOf } from '@/lib/search-text';
import { type AdmittedArticle, countWords } from './admit-article';

/** The columns of a new version of an article. */
export function versionOf(article: AdmittedArticle) {
  return {
    ...article,
    bodyHash: sha256(article.body),
    words: countWords(article.body),
    searchText: searchTextOf(article),
  };
}

/** What nearly the same words are found by, of a version that is written with them; see `core/revision/resemblance`. */
export function bandsOf({ body }: { readonly body: string }) {
  return { sketchBands: { createMany: { data: sketchOf(body).map((value) => ({ value })) } } };
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A title as part of an address: "Rusia & Korea: babak baru" -> "rusia-korea-babak-baru". */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return words.slice(0, 60).replace(/^-+|-+$/g, '');
}
