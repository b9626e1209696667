import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Notice } from '@/components/notice';
import { Page, PageTitle } from '@/components/page';

const rooms = ['overview', 'users', 'classes', 'articles', 'platforms', 'audit', 'outbox'] as const;
export type Room = (typeof rooms)[number];

/** What was done, as the address tells it after a form was sent; those that were refused are told as such. */
const deeds = ['role', 'sessions', 'deleted', 'archive', 'unarchive', 'listed', 'unlisted', 'retried'] as const;
const ofPlatforms = ['platform-added', 'platform-changed', 'key-rotated'] as const;
const refusals = ['pupil', 'last-admin', 'platform-refused'] as const;

type Props = {
  readonly at: Room;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly done?: string | string[] | undefined;
  readonly children: ReactNode;
};

/** The frame of the pages of admins: the way from one to the other, and what was just done. */
export async function AdminPage({ at, title, lead, done, children }: Props) {
  const t = await getTranslations('admin');
  const [deed, refusal] = [
    [...deeds, ...ofPlatforms].find((one) => one === done),
    refusals.find((one) => one === done),
  ];
  return (
    <Page width="wide">
      <nav aria-label={t('nav.label')} className="mb-4 flex flex-wrap gap-x-5 border-b border-line">
        {rooms.map((room) => (
          <Link
            key={room}
            href={room === 'overview' ? '/admin' : `/admin/${room}`}
            prefetch={false}
            aria-current={room === at ? 'page' : undefined}
            className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline"
          >
            {t(`nav.${room}`)}
          </Link>
        ))}
      </nav>
      <PageTitle lead={lead}>{title}</PageTitle>
      {deed && <Notice look="right">{t(`done.${deed}`)}</Notice>}
      {refusal && <Notice look="wrong">{t(`errors.${refusal}`)}</Notice>}
      {children}
    </Page>
  );
}
