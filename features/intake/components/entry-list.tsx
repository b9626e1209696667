import { getLocale, getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '@/components/button';
import { Confirm } from '@/components/confirm';
import { IsoDate } from '@/components/iso-date';
import { putEntryAwayAction } from '../actions';
import type { EntryLine } from '../queries/list-feeds';
import { EntryState } from './entry-state';

type Props = {
  readonly entries: readonly EntryLine[];
  /** Deletes the draft that an entry became. */
  readonly discard: (form: FormData) => Promise<void>;
};

/** What the feeds brought: what became a draft is looked through, of the others one is made by hand; each may be put away. */
export async function EntryList({ entries, discard }: Props) {
  const [t, locale] = await Promise.all([getTranslations('intake.feeds'), getLocale()]);
  return (
    <ul className="divide-y divide-line border-y border-line">
      {entries.map((entry) => (
        <li key={entry.id} className="py-4">
          <h3 className="font-medium">
            <a
              href={entry.url}
              rel="noreferrer"
              className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
            >
              {entry.title}
            </a>
          </h3>
          <p className="text-sm text-quiet">
            {[entry.feed.title, entry.author].filter(Boolean).join(' · ')}
            {entry.publishedOn && (
              <>
                {' · '}
                <IsoDate iso={entry.publishedOn} locale={locale} />
              </>
            )}
          </p>
          {entry.summary && <p className="mt-1">{entry.summary}</p>}
          <EntryState entry={entry} />
          <div className="mt-3 flex flex-wrap gap-3">
            <Way entry={entry} words={t} />
            <form action={putEntryAwayAction}>
              <input type="hidden" name="entryId" value={entry.id} />
              <Button look="quiet" aria-label={t('putAwayOf', { title: entry.title })}>
                {t('putAway')}
              </Button>
            </form>
          </div>
          {entry.state.kind === 'draft' && (
            <div className="mt-3">
              <Confirm action={discard} hidden={{ entryId: entry.id }} summary={t('discard')} submit={t('discard')}>
                {t('discardText')}
              </Confirm>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

type Words = Awaited<ReturnType<typeof getTranslations<'intake.feeds'>>>;

/** To the desk of its draft, or to the form that takes its address. */
function Way({ entry: { state, title, url }, words }: { readonly entry: EntryLine; readonly words: Words }) {
  const [name, href] =
    state.kind === 'draft' || state.kind === 'published'
      ? (['review', `/teach/quizzes/${state.quizId}`] as const)
      : (['make', `/teach/new?url=${encodeURIComponent(url)}`] as const);
  return (
    <ButtonLink look="secondary" href={href} aria-label={words(`${name}Of`, { title })}>
      {words(name)}
    </ButtonLink>
  );
}
