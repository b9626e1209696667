import { getTranslations } from 'next-intl/server';
import type { OpenItem } from '../queries/open-item';
import type { KeyWords } from './key-help';
import { keyWordsOf } from './key-words-of';

/** See `keyWordsOf`; for components of the server. */
export async function keyWords(item: OpenItem | null, ways: { readonly ways: boolean }): Promise<KeyWords> {
  return keyWordsOf(await getTranslations('items.keys'), item, ways);
}
