import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Button } from '@/components/button';
import type { Library } from '../queries/library';
import { cutOffs, type LibraryFilter, levels } from '../queries/library-filter';
import { topicName } from './topic-name';

type Props = {
  readonly filter: LibraryFilter;
  /** Whether its days came the wrong way round. */
  readonly turned: boolean;
} & Pick<Library, 'topics' | 'found'>;

const field = 'mt-1 block min-h-11 w-full rounded-md border border-edge bg-card px-3 py-2 text-ink';

/** A form that asks by address, so that a search can be shared and works without JavaScript. */
export async function LibrarySearch({ filter, turned, topics, found }: Props) {
  const t = await getTranslations('library');
  const filtered = Object.values(filter).some((part) => part !== '');
  return (
    <search className="mb-6">
      <form
        action="/"
        aria-label={t('search.label')}
        className="grid grid-cols-2 items-end gap-3 sm:grid-cols-[1fr_1fr_auto]"
      >
        <Labelled name={t('search.words')} wide>
          <input type="search" name="q" defaultValue={filter.words} maxLength={100} className={field} />
        </Labelled>
        <Choice
          name={t('search.topic')}
          field="topic"
          value={filter.topic}
          all={t('search.all')}
          options={topics.map(({ topic, count }) => [
            topic,
            t('search.topicCount', { topic: topicName(t, topic), count }),
          ])}
        />
        <Choice
          name={t('search.language')}
          field="language"
          value={filter.language}
          all={t('search.all')}
          options={(['id', 'en'] as const).map((language) => [language, t(`languages.${language}`)])}
        />
        <Button look="secondary" className="col-span-2 sm:col-span-1">
          {t('search.action')}
        </Button>
        <More filter={filter} turned={turned} />
      </form>
      <p className="mt-3 text-sm text-quiet">
        <span role="status">{t('search.found', { count: found })}</span>
        {filtered && (
          <>
            {' · '}
            <Link href="/" className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
              {t('search.clear')}
            </Link>
          </>
        )}
      </p>
    </search>
  );
}

/** What is asked for less often. */
async function More({ filter: { from, to, difficulty }, turned }: Pick<Props, 'filter' | 'turned'>) {
  const t = await getTranslations('library');
  const describedBy = turned ? 'turned' : undefined;
  const cut = { medium: cutOffs.medium, hard: cutOffs.hard };
  return (
    <details open={[from, to, difficulty].some((part) => part !== '')} className="col-span-full">
      <summary className="flex min-h-11 items-center text-sm text-accent underline underline-offset-4">
        {t('search.more')}
      </summary>
      <div className="grid items-end gap-3 sm:grid-cols-3">
        <Labelled name={t('search.from')}>
          <input type="date" name="from" defaultValue={from} aria-describedby={describedBy} className={field} />
        </Labelled>
        <Labelled name={t('search.to')}>
          <input type="date" name="to" defaultValue={to} aria-describedby={describedBy} className={field} />
        </Labelled>
        <Choice
          name={t('search.difficulty')}
          field="difficulty"
          value={difficulty}
          all={t('search.all')}
          options={levels.map((level) => [level, t(`levels.${level}`)])}
          describedBy="levels"
        />
      </div>
      {turned && (
        <p id="turned" className="mt-2 text-sm font-medium">
          {t('search.turned')}
        </p>
      )}
      <p id="levels" className="mt-2 text-sm text-quiet">
        {t('search.difficultyHint', cut)}
      </p>
    </details>
  );
}

function Labelled({ name, wide = false, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children.
    <label className={`text-sm font-medium ${wide ? 'col-span-full' : ''}`}>
      {name}
      {children}
    </label>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly field: string;
  readonly value: string;
  readonly all: string;
  readonly options: readonly (readonly [string, string])[];
  readonly describedBy?: string;
};

function Choice({ name, field: part, value, all, options, describedBy }: ChoiceProps) {
  return (
    <Labelled name={name}>
      <select name={part} defaultValue={value} aria-describedby={describedBy} className={field}>
        <option value="">{all}</option>
        {options.map(([one, shown]) => (
          <option key={one} value={one}>
            {shown}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
