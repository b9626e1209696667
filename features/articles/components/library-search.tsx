import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/button';
import type { LibraryFilter } from '../queries/library-filter';
import { topicName } from './topic-name';

type Props = { readonly filter: LibraryFilter; readonly topics: readonly string[]; readonly found: number };

const field = 'mt-1 block min-h-11 w-full rounded-md border border-edge bg-card px-3 py-2 text-ink';

/** A form that asks by address, so that a search can be shared and works without JavaScript. */
export async function LibrarySearch({ filter, topics, found }: Props) {
  const t = await getTranslations('library');
  const filtered = Object.values(filter).some((part) => part !== '');
  return (
    <search className="mb-6">
      <form
        action="/"
        aria-label={t('search.label')}
        className="grid grid-cols-2 items-end gap-3 sm:grid-cols-[1fr_auto_auto_auto]"
      >
        <label className="col-span-2 text-sm font-medium sm:col-span-1">
          {t('search.words')}
          <input type="search" name="q" defaultValue={filter.words} maxLength={100} className={field} />
        </label>
        <label className="text-sm font-medium">
          {t('search.topic')}
          <select name="topic" defaultValue={filter.topic} className={field}>
            <option value="">{t('search.all')}</option>
            {topics.map((topic) => (
              <option key={topic} value={topic}>
                {topicName(t, topic)}
              </option>
            ))}
          </select>
        </label>
        <label className="text-sm font-medium">
          {t('search.language')}
          <select name="language" defaultValue={filter.language} className={field}>
            <option value="">{t('search.all')}</option>
            <option value="id">{t('languages.id')}</option>
            <option value="en">{t('languages.en')}</option>
          </select>
        </label>
        <Button look="secondary" className="col-span-2 sm:col-span-1">
          {t('search.action')}
        </Button>
      </form>
      {filtered && (
        <p className="mt-3 text-sm text-quiet">
          <span role="status">{t('search.found', { count: found })}</span>
          {' · '}
          <Link href="/" className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
            {t('search.clear')}
          </Link>
        </p>
      )}
    </search>
  );
}
