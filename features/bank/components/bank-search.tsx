import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/button';
import { questionKinds } from '@/core/questions';
import { topicName } from '@/features/articles/components/topic-name';
import { levels } from '@/features/articles/queries/library-filter';
import type { Bank } from '../queries/bank';
import { addressOf, type BankFilter, home, isNarrowed, orders, sources } from '../queries/bank-filter';
import { Choice, field, Labelled, NumberField } from './filter-fields';

type Props = { readonly filter: BankFilter } & Pick<Bank, 'topics' | 'tags' | 'found' | 'articleTitle'>;

/** A form that asks by address, so that a search can be kept as a bookmark and works without JavaScript. */
export async function BankSearch(props: Props) {
  const { filter } = props;
  const [t, library] = await Promise.all([getTranslations('bank'), getTranslations('library')]);
  const all = t('search.all');
  return (
    <search className="mb-6">
      <form action={home} aria-label={t('search.label')} className="grid grid-cols-2 items-end gap-3 sm:grid-cols-4">
        {filter.article !== '' && <input type="hidden" name="article" value={filter.article} />}
        <Labelled name={t('search.words')} className="col-span-full">
          <input
            type="search"
            name="q"
            defaultValue={filter.words}
            maxLength={100}
            aria-describedby="words-hint"
            className={field}
          />
          <span id="words-hint" className="mt-1 block font-normal text-quiet">
            {t('search.wordsHint')}
          </span>
        </Labelled>
        <Choice
          name={t('search.source')}
          field="source"
          value={filter.source}
          all={all}
          options={sources.map((source) => [source, t(`sources.${source}`)])}
        />
        <Choice
          name={t('search.topic')}
          field="topic"
          value={filter.topic}
          all={all}
          options={props.topics.map(({ topic, count }) => [
            topic,
            t('search.topicCount', { topic: topicName(library, topic), count }),
          ])}
        />
        <Choice
          name={t('search.order')}
          field="order"
          value={filter.order}
          options={orders.map((order) => [order, t(`orders.${order}`)])}
        />
        <Button look="secondary">{t('search.action')}</Button>
        <More filter={filter} tags={props.tags} />
      </form>
      <Outcome {...props} />
    </search>
  );
}

async function Outcome({ filter, found, articleTitle }: Props) {
  const t = await getTranslations('bank.search');
  const link = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';
  return (
    <>
      {articleTitle !== null && (
        <p className="mt-3 text-sm">
          {t('article', { title: articleTitle })}{' '}
          <Link href={addressOf({ ...filter, article: '' })} prefetch={false} className={link}>
            {t('allArticles')}
          </Link>
        </p>
      )}
      <p className="mt-1 text-sm text-quiet">
        <span role="status">{t('found', { count: found })}</span>
        {isNarrowed(filter) && (
          <>
            {' · '}
            <Link href={home} prefetch={false} className={link}>
              {t('clear')}
            </Link>
          </>
        )}
      </p>
    </>
  );
}

/** What is asked for less often. */
async function More({ filter, tags }: Pick<Props, 'filter' | 'tags'>) {
  const [t, teach, library] = await Promise.all([
    getTranslations('bank.search'),
    getTranslations('teach.kinds'),
    getTranslations('library'),
  ]);
  const all = t('all');
  const { kind, level, language, tag, asked, from, to } = filter;
  const open =
    [kind, level, language, tag].some((part) => part !== '') || [asked, from, to].some((part) => part !== null);
  return (
    <details open={open} className="col-span-full">
      <summary className="flex min-h-11 items-center text-sm text-accent underline underline-offset-4">
        {t('more')}
      </summary>
      <div className="grid items-end gap-3 sm:grid-cols-4">
        <Choice
          name={t('kind')}
          field="kind"
          value={kind}
          all={all}
          options={questionKinds.map((one) => [one, teach(one)])}
        />
        <Choice
          name={t('level')}
          field="level"
          value={level}
          all={all}
          options={levels.map((one) => [one, library(`levels.${one}`)])}
        />
        <Choice
          name={t('language')}
          field="language"
          value={language}
          all={all}
          options={(['id', 'en'] as const).map((one) => [one, library(`languages.${one}`)])}
        />
        <Choice name={t('tag')} field="tag" value={tag} all={all} options={tags.map(({ id, name }) => [id, name])} />
      </div>
      <fieldset className="mt-4">
        <legend className="text-sm font-semibold">{t('statistics')}</legend>
        <div className="mt-1 grid items-end gap-3 sm:grid-cols-3">
          <NumberField name={t('asked')} field="asked" value={asked} most={999_999} describedBy="statistics-hint" />
          <NumberField name={t('from')} field="from" value={from} most={100} describedBy="statistics-hint" />
          <NumberField name={t('to')} field="to" value={to} most={100} describedBy="statistics-hint" />
        </div>
        <p id="statistics-hint" className="mt-2 text-sm text-quiet">
          {t('statisticsHint')}
        </p>
      </fieldset>
    </details>
  );
}
