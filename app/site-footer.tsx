'use client';

import Link from 'next/link';
import { type Locale, locales } from '@/lib/locale';

type Props = {
  readonly words: string;
  /** What the ways are called together, and where they lead. */
  readonly about: string;
  readonly ways: readonly { readonly to: string; readonly words: string }[];
  /** The one that is shown. */
  readonly locale: string;
  readonly languages: { readonly label: string } & Readonly<Record<Locale, string>>;
  readonly chooseLocale: (form: FormData) => Promise<void>;
};

/** The footer with the way to the display settings and the switch of language: a form, so that it works without JavaScript. A part of the browser's scripts for the reason that the header is. */
export function SiteFooter({ words, about, ways, locale, languages, chooseLocale }: Props) {
  return (
    <footer className="mt-12 border-t border-line print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-4 px-4 py-6 text-sm text-quiet sm:px-6">
        <p>{words}</p>
        <nav aria-label={about} className="flex flex-wrap gap-x-4">
          {ways.map((way) => (
            <Link
              key={way.to}
              href={way.to}
              prefetch={false}
              className="inline-flex min-h-11 items-center underline underline-offset-4 hover:no-underline"
            >
              {way.words}
            </Link>
          ))}
        </nav>
        <form action={chooseLocale} aria-label={languages.label} className="flex flex-wrap gap-1">
          {locales.map((language) => (
            <button
              key={language}
              type="submit"
              name="locale"
              value={language}
              lang={language}
              aria-pressed={language === locale}
              className="min-h-11 rounded px-3 underline-offset-4 hover:underline aria-pressed:font-semibold aria-pressed:text-ink"
            >
              {languages[language]}
            </button>
          ))}
        </form>
      </div>
    </footer>
  );
}
