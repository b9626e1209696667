import { getLocale, getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '@/components/button';
import { IsoDate } from '@/components/iso-date';
import { putEntryAwayAction } from '../actions';
import type { EntryLine } from '../queries/list-feeds';

/** What the feeds brought: each is made a quiz of, or put away. */
export async function EntryList({ entries }: { readonly entries: readonly EntryLine[] }) {
  const [t, locale] = await Promise.all([getTranslations('intake.feeds'), getLocale()]);
  return (
    <ul className="divide-y divide-line border-y border-line">
      {entries.map(({ id, url, title, author, publishedOn, summary, isUsed, feed }) => (
        <li key={id} className="py-4">
          <h3 className="font-medium">
            <a
              href={url}
              rel="noreferrer"
              className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
            >
              {title}
            </a>
          </h3>
          <p className="text-sm text-quiet">
            {[feed.title, author].filter(Boolean).join(' · ')}
            {publishedOn && (
              <>
                {' · '}
                <IsoDate iso={publishedOn} locale={locale} />
              </>
            )}
          </p>
          {summary && <p className="mt-1">{summary}</p>}
          {isUsed && <p className="mt-1 text-sm font-medium">{t('used')}</p>}
          <div className="mt-3 flex flex-wrap gap-3">
            <ButtonLink
              look="secondary"
              href={`/teach/new?url=${encodeURIComponent(url)}`}
              aria-label={t('makeOf', { title })}
            >
              {t('make')}
            </ButtonLink>
            <form action={putEntryAwayAction}>
              <input type="hidden" name="entryId" value={id} />
              <Button look="quiet" aria-label={t('putAwayOf', { title })}>
                {t('putAway')}
              </Button>
            </form>
          </div>
        </li>
      ))}
    </ul>
  );
}
