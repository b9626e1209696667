import '@fontsource/opendyslexic/latin-400.css';
import '@fontsource/opendyslexic/latin-700.css';
import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { signOutAction } from '@/features/accounts/actions';
import { chooseLocaleAction } from '@/features/accounts/locale-action';
import { getDisplayAttributes } from '@/features/display/queries/display';
import { Herald } from '@/features/offline/components/herald';
import { feedLink } from '@/features/sharing/components/feed-link';
import { getLanguage } from '@/lib/language';
import { readerName } from '@/lib/reader-name';
import { siteOrigin } from '@/lib/site-origin';
import { countUnread, getViewer } from '@/lib/viewer';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import { waysOf } from './site-ways';
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
  const [language, t, offline, notifications, viewer, unread, display, name] = await Promise.all([
    getLanguage(),
    getTranslations('site'),
    getTranslations('offline'),
    getTranslations('notifications'),
    getViewer(),
    countUnread(),
    getDisplayAttributes(),
    getViewer().then(readerName),
  ]);
  const ways = waysOf(viewer, t, {
    name,
    news: unread > 0 ? notifications('link', { count: unread }) : null,
  });
  const heraldWords = {
    unsentHere: offline('unsentHere'),
    toUnsent: offline('toUnsent'),
    sentNow: offline('sentNow'),
  };
  return (
    <html lang={language} {...display}>
      <body className="flex min-h-dvh flex-col">
        <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-card focus:p-3">
          {t('skip')}
        </a>
        <SiteHeader
          name={t('name')}
          label={t('nav.label')}
          ways={ways}
          signOut={viewer.kind === 'member' ? { words: t('nav.signOut'), action: signOutAction } : null}
        />
        <Herald words={heraldWords} />
        <main id="main" className="grow">
          {children}
        </main>
        <SiteFooter
          words={t('footer')}
          about={t('about')}
          ways={[
            { to: '/display', words: t('display') },
            { to: '/privacy', words: t('privacy') },
            { to: '/offline', words: t('offline') },
          ]}
          locale={language}
          languages={{ label: t('language.label'), id: t('language.id'), en: t('language.en') }}
          chooseLocale={chooseLocaleAction}
        />
      </body>
    </html>
  );
}
