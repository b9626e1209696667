export const locales = ['id', 'en'] as const;
export type Locale = (typeof locales)[number];
export const localeCookie = 'fakta-locale';

/**
 * As whose people dates, times and numbers are written. English is that of Britain, as the articles write it: "9 November 2026", "14:30". The messages are formatted by it, so `getLocale`
 * answers this tag; the language alone is `localeOf` it.
 */
export const localeTags = { id: 'id', en: 'en-GB' } as const satisfies Record<Locale, string>;

/**
 * The language of the interface: what was chosen, else the best of `Accept-Language` (RFC 9110 12.5.4), else Indonesian.
 * Malay readers get Indonesian, which they can read.
 */
export function negotiateLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  const preferences = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { language: tag.split('-')[0] ?? '', quality: quality ? Number(quality.split('=')[1]) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of preferences) {
    const readable = language === 'ms' || language === 'in' ? 'id' : language;
    if (isLocale(readable)) return readable;
  }
  return 'id';
}

export function isLocale(word: unknown): word is Locale {
  return locales.some((locale) => locale === word);
}

/** The language of the interface for a language tag: "en-GB" -> "en"; undefined where there is none for it. */
export function localeOf(tag: string | null): Locale | undefined {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return isLocale(language) ? language : undefined;
}
