import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AbstractIntlMessages, createTranslator, type useTranslations } from 'next-intl';
import { type Locale, localeTags } from './locale';
import { timeZone } from './time-zone';

/** The texts of the interface, by namespace. Read once in the life of a process where it serves readers. */
export const messagesOf = onceServed(readMessages);

/** One file a room of the interface, `content/messages/id/library.json`: its name is the namespace. */
async function readMessages(locale: Locale): Promise<AbstractIntlMessages> {
  const folder = join(process.cwd(), 'content/messages', locale);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  const rooms = files.map(async (file) => [file.slice(0, -5), JSON.parse(await readFile(join(folder, file), 'utf8'))]);
  return Object.fromEntries(await Promise.all(rooms));
}

/** The texts of one namespace, filled in. */
export type Translator = ReturnType<typeof useTranslations<string>>;

/** For a page and for what is written before Next is asked: the same as next-intl gives a page, but made once and not for each. */
export const translatorOf = onceServed(makeTranslator);

async function makeTranslator(locale: Locale, namespace: string): Promise<Translator> {
  const messages = await messagesOf(locale);
  return createTranslator({ locale: localeTags[locale], messages, timeZone: timeZone(), namespace });
}

/** Anew each time where texts are being worked on. */
function onceServed<Args extends readonly string[], Made>(
  make: (...args: Args) => Promise<Made>,
): (...args: Args) => Promise<Made> {
  const made = new Map<string, Promise<Made>>();
  return (...args) => {
    const name = args.join(' ');
    const known = process.env.NODE_ENV === 'production' ? made.get(name) : undefined;
    const one = known ?? make(...args);
    made.set(name, one);
    // What could not be read now may be later.
    one.catch(() => made.delete(name));
    return one;
  };
}
