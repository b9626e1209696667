import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { type Locale, localeCookie, localeOf, localeTags, negotiateLocale } from './locale';
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

const loaded = new Map<Locale, Promise<Record<string, never>>>();

function messagesOf(locale: Locale): Promise<Record<string, never>> {
  const known = process.env.NODE_ENV === 'production' ? loaded.get(locale) : undefined;
  const messages = known ?? readMessages(locale);
  loaded.set(locale, messages);
  return messages;
}

/** One file a room of the interface, `content/messages/id/library.json`: its name is the namespace. */
async function readMessages(locale: Locale): Promise<Record<string, never>> {
  const folder = join(process.cwd(), 'content/messages', locale);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  const rooms = files.map(async (file) => [file.slice(0, -5), JSON.parse(await readFile(join(folder, file), 'utf8'))]);
  return Object.fromEntries(await Promise.all(rooms));
}
