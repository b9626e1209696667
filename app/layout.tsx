import '@fontsource/opendyslexic/latin-400.css';
import '@fontsource/opendyslexic/latin-700.css';
import type { Metadata, Viewport } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { signOutAction } from '@/features/accounts/actions';
import { chooseLocaleAction } from '@/features/accounts/locale-action';
import { getDisplayAttributes } from '@/features/display/queries/display';
import { countUnread } from '@/features/notifications/queries/notifications';
import { Herald } from '@/features/offline/components/herald';
import { feedLink } from '@/features/sharing/components/feed-link';
import { siteOrigin } from '@/lib/site-origin';
import { getViewer } from '@/lib/viewer';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const [t, origin] = await Promise.all([getTranslations('site'), siteOrigin()]);
  return {
    metadataBase: new URL(origin),
    alternates: { types: feedLink },
    title: { default: `${t('name')}: ${t('tagline')}`, template: `%s · ${t('name')}` },
    description: t('footer'),
  };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, t, offline, notifications, viewer, unread, display] = await Promise.all([
    getLocale(),
    getTranslations('site'),
    getTranslations('offline'),
    getTranslations('notifications'),
    getViewer(),
    getViewer().then(countUnread),
    getDisplayAttributes(),
  ]);
  const heraldWords = {
    unsentHere: offline('unsentHere'),
    toUnsent: offline('toUnsent'),
    sentNow: offline('sentNow'),
  };
  return (
    <html lang={locale} {...display}>
      <body className="flex min-h-dvh flex-col">
        <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-card focus:p-3">
          {t('skip')}
        </a>
        <SiteHeader
          viewer={
            viewer.kind === 'member'
              ? { name: viewer.name, teaches: viewer.role !== 'learner', administers: viewer.role === 'admin' }
              : null
          }
          news={
            unread > 0 && (
              <Link
                href="/notifications"
                prefetch={false}
                className="inline-flex min-h-11 items-center px-1.5 text-sm font-semibold text-accent underline underline-offset-4 sm:px-2 sm:text-base"
              >
                {notifications('link', { count: unread })}
              </Link>
            )
          }
          signOut={signOutAction}
        />
        <Herald words={heraldWords} />
        <main id="main" className="grow">
          {children}
        </main>
        <SiteFooter chooseLocale={chooseLocaleAction} />
      </body>
    </html>
  );
}
