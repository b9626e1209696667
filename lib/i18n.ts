import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { type Locale, localeCookie, localeOf, localeTags, negotiateLocale } from './locale';
import { messagesOf } from './messages';
import { timeZone } from './time-zone';

/**
 * Called by next-intl: the language that the code asks for (a preview speaks as its article does), else the one the
 * person chose, else what the browser prefers, else Indonesian.
 */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = localeOf(asked ?? null) ?? (await ofReader());
  return { locale: localeTags[locale], messages: await messagesOf(locale), timeZone: timeZone() };
});

async function ofReader(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie)?.value;
  return negotiateLocale(chosen, (await headers()).get('accept-language'));
}
