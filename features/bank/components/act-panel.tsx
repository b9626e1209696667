import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/button';
import { copyItemsAction, tagItemsAction } from '../actions';
import type { TagLine } from '../queries/tags';
import type { Target } from '../queries/targets';
import { longestTag } from '../schema';
import { field, Labelled } from './filter-fields';

type Props = {
  readonly targets: readonly Target[];
  readonly tags: readonly TagLine[];
  /** Whether it acts on one item, which is chosen already. */
  readonly single?: boolean;
};

/** What can be done with chosen items: copy them into a quiz, tag them. Part of a form. */
export async function ActPanel({ targets, tags, single = false }: Props) {
  const t = await getTranslations('bank.act');
  return (
    <section
      aria-label={t('label')}
      className={`rounded-lg border border-line bg-card p-4 sm:p-5 ${single ? '' : 'lg:sticky lg:top-4'}`}
    >
      {!single && <p className="mb-4 text-quiet">{t('lead')}</p>}
      {/* First, so that Enter in its field does this and nothing larger. */}
      <div className="grid gap-x-3 gap-y-2 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-end">
        <Labelled name={t('tag')}>
          <input name="tag" list="tags" maxLength={longestTag} aria-describedby="tag-hint" className={field} />
        </Labelled>
        <Button look="secondary" formAction={tagItemsAction}>
          {t('tagAction')}
        </Button>
        <p id="tag-hint" className="col-span-full text-sm text-quiet">
          {t('tagHint', { most: longestTag })}
        </p>
        <datalist id="tags">
          {tags.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      </div>
      <div className="mt-5 grid gap-x-3 gap-y-2 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-end">
        <Labelled name={t('target')}>
          <select name="target" aria-describedby="target-hint" className={field}>
            <option value="new">{t('new')}</option>
            {targets.map(({ quizId, title, draft }) => (
              <option key={quizId} value={quizId}>
                {t('targetLine', { title, state: t(`states.${draft ? 'draft' : 'published'}`) })}
              </option>
            ))}
          </select>
        </Labelled>
        <Button formAction={copyItemsAction}>{t('copy')}</Button>
        <p id="target-hint" className="col-span-full text-sm text-quiet">
          {t('targetHint')}
        </p>
      </div>
    </section>
  );
}
