import { getFormatter, getTranslations } from 'next-intl/server';
import { Confirm, OneButton } from '@/components/confirm';
import { setDraftingAction, stopFeedAction } from '../actions';
import type { FeedLine } from '../queries/list-feeds';

/** The feeds that are read along: when each was asked, what went wrong, and how to stop it. */
export async function FeedList({ feeds }: { readonly feeds: readonly FeedLine[] }) {
  const [t, faults, format] = await Promise.all([
    getTranslations('intake.feeds'),
    getTranslations('intake.feedFaults'),
    getFormatter(),
  ]);
  const moment = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ul className="divide-y divide-line border-y border-line">
      {feeds.map((feed) => (
        <li key={feed.id} className="py-3">
          <p className="font-medium">{feed.title}</p>
          <p className="break-all text-sm text-quiet">{feed.url}</p>
          <p className="text-sm text-quiet">
            {feed.lastFetchedAt && t('lastFetch', { moment: moment(feed.lastFetchedAt) })}{' '}
            {t('nextFetch', { moment: moment(feed.nextFetchAt) })}
          </p>
          {feed.fault && (
            <p className="text-sm font-medium text-wrong">
              {faults.has(feed.fault) ? faults(feed.fault) : faults('unreachable')}
            </p>
          )}
          <p className="mt-2 text-sm">{t(feed.draftsEntries ? 'draftsOn' : 'draftsOff')}</p>
          <OneButton
            action={setDraftingAction}
            hidden={{ feedId: feed.id, drafts: feed.draftsEntries ? 'off' : 'on' }}
            look="quiet"
            className="-ml-4"
          >
            {t(feed.draftsEntries ? 'turnDraftsOff' : 'turnDraftsOn')}
            <span className="sr-only">: {feed.title}</span>
          </OneButton>
          <Confirm action={stopFeedAction} hidden={{ feedId: feed.id }} summary={t('stop')} submit={t('stop')}>
            {t('stopText')}
          </Confirm>
        </li>
      ))}
    </ul>
  );
}
