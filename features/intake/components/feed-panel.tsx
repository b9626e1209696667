import { getTranslations } from 'next-intl/server';
import { addFeedAction } from '../feed-action';
import type { EntryLine, FeedLine } from '../queries/list-feeds';
import { EntryList } from './entry-list';
import { FeedForm } from './feed-form';
import { FeedList } from './feed-list';

type Props = {
  readonly feeds: readonly FeedLine[];
  readonly entries: readonly EntryLine[];
  /** Deletes the draft that an entry became. */
  readonly discard: (form: FormData) => Promise<void>;
};

/** Where a teacher subscribes to feeds and looks through what they brought. */
export async function FeedPanel({ feeds, entries, discard }: Props) {
  const t = await getTranslations('intake.feeds');
  const heading = 'mt-8 mb-3 text-xl font-semibold';
  return (
    <>
      <FeedForm
        action={addFeedAction}
        words={{
          form: t('form'),
          url: t('url'),
          urlHint: t('urlHint'),
          drafts: t('drafts'),
          draftsHint: t('draftsHint'),
          add: t('add'),
          adding: t('adding'),
        }}
      />
      <h2 className={heading}>{t('entries')}</h2>
      {entries.length === 0 ? (
        <p className="text-quiet">{t('noEntries')}</p>
      ) : (
        <EntryList entries={entries} discard={discard} />
      )}
      <h2 className={heading}>{t('subscribed')}</h2>
      {feeds.length === 0 ? <p className="text-quiet">{t('none')}</p> : <FeedList feeds={feeds} />}
    </>
  );
}
