import { getLocale } from 'next-intl/server';
import { type Locale, localeOf } from './locale';

/** The language of the interface, without the place whose dates it writes. */
export async function getLanguage(): Promise<Locale> {
  return localeOf(await getLocale()) ?? 'id';
}
