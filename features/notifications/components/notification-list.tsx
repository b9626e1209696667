import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { OneButton } from '@/components/confirm';
import { EmptyState } from '@/components/page';
import { markReadAction } from '../actions';
import type { Notified } from '../queries/notifications';

/** What a person was told, the new ones marked, each leading to what it is about. */
export async function NotificationList({ notifications }: { readonly notifications: readonly Notified[] }) {
  const [t, format] = await Promise.all([getTranslations('notifications'), getFormatter()]);
  if (notifications.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>;
  const unread = notifications.some(({ readAt }) => readAt === null);
  return (
    <>
      {unread && (
        <OneButton action={markReadAction} hidden={{}}>
          {t('markRead')}
        </OneButton>
      )}
      <ul className="mt-4 divide-y divide-line">
        {notifications.map(({ id, kind, subject, text, path, at, readAt }) => (
          <li key={id} className="py-3">
            <Link
              href={path}
              prefetch={false}
              className={`inline-flex min-h-11 items-center text-accent underline underline-offset-4 ${readAt ? '' : 'font-semibold'}`}
            >
              {t(`kinds.${kind}`, { subject })}
            </Link>
            {text && <p className="whitespace-pre-line">{text}</p>}
            <p className="text-sm text-quiet">
              {format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })}
              {readAt === null && ` · ${t('new')}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
