import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';

const link = 'inline-flex min-h-11 items-center underline underline-offset-4 hover:no-underline';

/** The footer with the way to the display settings and the switch of language: a form, so that it works without JavaScript. */
export function SiteFooter({ chooseLocale }: { chooseLocale: (form: FormData) => Promise<void> }) {
  const t = useTranslations('site');
  const current = useLocale();
  return (
    <footer className="mt-12 border-t border-line print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-4 px-4 py-6 text-sm text-quiet sm:px-6">
        <p>{t('footer')}</p>
        <nav aria-label={t('about')} className="flex flex-wrap gap-x-4">
          <Link href="/display" prefetch={false} className={link}>
            {t('display')}
          </Link>
          <Link href="/privacy" prefetch={false} className={link}>
            {t('privacy')}
          </Link>
          <Link href="/offline" prefetch={false} className={link}>
            {t('offline')}
          </Link>
        </nav>
        <form action={chooseLocale} aria-label={t('language.label')} className="flex flex-wrap gap-1">
          {(['id', 'en'] as const).map((locale) => (
            <button
              key={locale}
              type="submit"
              name="locale"
              value={locale}
              lang={locale}
              aria-pressed={locale === current}
              className="min-h-11 rounded px-3 underline-offset-4 hover:underline aria-pressed:font-semibold aria-pressed:text-ink"
            >
              {t(`language.${locale}`)}
            </button>
          ))}
        </form>
      </div>
    </footer>
  );
}
