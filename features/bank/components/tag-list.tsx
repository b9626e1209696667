import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/button';
import { Confirm } from '@/components/confirm';
import { Notice } from '@/components/notice';
import { deleteTagAction, mergeTagsAction, renameTagAction } from '../actions';
import { addressOf, noFilter } from '../queries/bank-filter';
import type { TagLine } from '../queries/tags';
import { longestTag } from '../schema';
import { field, Labelled } from './filter-fields';

type Props = { readonly tags: readonly TagLine[]; readonly error: string };

/** A teacher's tags: each leads to its items, and is renamed, merged or removed. */
export async function TagList({ tags, error }: Props) {
  const t = await getTranslations('bank');
  return (
    <>
      {t.has(`errors.${error}`) && <Notice look="wrong">{t(`errors.${error}`, { most: longestTag })}</Notice>}
      {tags.length === 0 && <p className="text-quiet">{t('tags.none')}</p>}
      <ul className="divide-y divide-line border-y border-line empty:border-0">
        {tags.map((tag) => (
          <li key={tag.id} className="py-3">
            <p>
              <Link
                href={addressOf({ ...noFilter, tag: tag.id })}
                prefetch={false}
                className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
              >
                {tag.name}
              </Link>{' '}
              <span className="text-sm text-quiet">{t('tags.items', { count: tag.items })}</span>
            </p>
            <ChangeTag tag={tag} others={tags.filter(({ id }) => id !== tag.id)} />
          </li>
        ))}
      </ul>
    </>
  );
}

async function ChangeTag({ tag: { id, name }, others }: { tag: TagLine; others: readonly TagLine[] }) {
  const t = await getTranslations('bank.tags');
  const row = 'mb-3 grid items-end gap-3 sm:grid-cols-[1fr_auto]';
  return (
    <details>
      <summary className="flex min-h-11 items-center text-sm text-accent underline underline-offset-4">
        {t('change', { name })}
      </summary>
      <form action={renameTagAction} className={row}>
        <input type="hidden" name="tagId" value={id} />
        <Labelled name={t('name')}>
          <input name="name" defaultValue={name} maxLength={longestTag} required className={field} />
        </Labelled>
        <Button look="secondary">{t('rename')}</Button>
      </form>
      {others.length > 0 && (
        <form action={mergeTagsAction} className={row}>
          <input type="hidden" name="tagId" value={id} />
          <Labelled name={t('into')}>
            <select name="intoId" className={field}>
              {others.map((other) => (
                <option key={other.id} value={other.id}>
                  {other.name}
                </option>
              ))}
            </select>
          </Labelled>
          <Button look="secondary">{t('merge')}</Button>
        </form>
      )}
      <Confirm action={deleteTagAction} hidden={{ tagId: id }} summary={t('delete')} submit={t('delete')}>
        {t('deleteText')}
      </Confirm>
    </details>
  );
}
