import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Props = {
  viewer: { name: string; teaches: boolean; administers: boolean } | null;
  signOut: () => Promise<void>;
  /** The way to what the viewer has not read yet. */
  news: ReactNode;
};

const link =
  'inline-flex min-h-11 items-center px-1.5 text-sm text-ink no-underline underline-offset-4 hover:underline sm:px-2 sm:text-base';

// Nothing is fetched ahead: pages are made for their reader, so a fetch ahead brings no page and costs a request each, on every page.
export function SiteHeader({ viewer, signOut, news }: Props) {
  const t = useTranslations('site');
  return (
    <header className="border-b border-line bg-card print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 px-4 py-2 sm:px-6">
        <Link
          href="/"
          prefetch={false}
          className="mr-auto inline-flex min-h-11 items-center font-serif text-2xl font-bold text-ink no-underline"
        >
          <mark>{t('name')}</mark>
        </Link>
        <nav aria-label={t('nav.label')} className="-mx-1.5 flex flex-wrap items-center sm:-mx-2 sm:gap-x-1">
          <Link href="/" prefetch={false} className={link}>
            {t('nav.library')}
          </Link>
          <Link href="/practice" prefetch={false} className={link}>
            {t('nav.practice')}
          </Link>
          <Link href="/reviews" prefetch={false} className={link}>
            {t('nav.reviews')}
          </Link>
          <Link href="/progress" prefetch={false} className={link}>
            {t('nav.progress')}
          </Link>
          {viewer?.teaches && (
            <Link href="/teach" prefetch={false} className={link}>
              {t('nav.teach')}
            </Link>
          )}
          {viewer?.administers && (
            <Link href="/admin" prefetch={false} className={link}>
              {t('nav.admin')}
            </Link>
          )}
          {viewer ? (
            <>
              {news}
              <Link href="/classes" prefetch={false} className={link}>
                {t('nav.classes')}
              </Link>
              <Link href="/account" prefetch={false} className={link} title={viewer.name}>
                {t('nav.account')}
              </Link>
              <form action={signOut}>
                <button type="submit" className={link}>
                  {t('nav.signOut')}
                </button>
              </form>
            </>
          ) : (
            <>
              <Link href="/sign-in" prefetch={false} className={link}>
                {t('nav.signIn')}
              </Link>
              <Link href="/sign-up" prefetch={false} className={link}>
                {t('nav.signUp')}
              </Link>
            </>
          )}
        </nav>
      </div>
    </header>
  );
}
