import type { Metadata } from 'next';
import { headers } from 'next/headers';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/notice';
import { Page, PageTitle } from '@/components/page';
import { DisplayForm } from '@/features/display/components/display-form';
import { getDisplay } from '@/features/display/queries/display';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('display'))('title') };
}

export default async function DisplayPage({ searchParams }: PageProps<'/display'>) {
  const [t, display, asked] = await Promise.all([getTranslations('display'), getDisplay(), searchParams]);
  const from = ownPath(asked.from) ?? (await pathBefore());
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {asked.saved && (
        <Notice look="right">
          <p>{t('saved')}</p>
          <Link href={from} className="inline-flex min-h-11 items-center underline underline-offset-4">
            {t('back')}
          </Link>
        </Notice>
      )}
      <DisplayForm display={display} from={from} />
    </Page>
  );
}

/** The page that led here, to lead back to it; the start page when the browser does not tell. */
async function pathBefore(): Promise<string> {
  const referer = (await headers()).get('referer');
  const before = referer && URL.canParse(referer) ? new URL(referer).pathname : '/';
  return before.startsWith('/display') ? '/' : (ownPath(before) ?? '/');
}

/** A path of this site only: `//elsewhere` and `/\elsewhere` are not. */
function ownPath(path: unknown): string | null {
  return typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : null;
}
