import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Button } from '@/components/button';
import type { Gradebook } from '../queries/gradebook';
import { countings, queryOf, shownStates, viewOf } from '../schema';

const control = 'mt-1 block min-h-11 w-full rounded-md border border-edge bg-card px-3 py-2 text-ink';

/** Which pupils, which assignment, and which attempts count. A form that asks by its address: what is shown can be linked to. */
export async function GradebookFilter({
  gradebook: { class: group, assignments, former, view },
}: {
  gradebook: Gradebook;
}) {
  const t = await getTranslations('gradebook');
  return (
    <form
      aria-label={t('filter.label')}
      className="grid gap-x-4 gap-y-3 print:hidden sm:grid-cols-2 lg:grid-cols-4 lg:items-end"
    >
      <input type="hidden" name="sort" value={view.sort} />
      <input type="hidden" name="order" value={view.order} />
      <Labelled label={t('filter.name')}>
        <input type="search" name="name" defaultValue={view.name} maxLength={80} className={control} />
      </Labelled>
      <Choice
        label={t('filter.state')}
        name="state"
        chosen={view.state ?? ''}
        options={[['', t('filter.anyState')], ...shownStates.map((state) => [state, t(`states.${state}`)] as const)]}
      />
      <Choice
        label={t('filter.assignment')}
        name="assignment"
        chosen={view.assignment ?? ''}
        options={[['', t('filter.allAssignments')], ...assignments.map(({ id, title }) => [id, title] as const)]}
      />
      <Choice
        label={t('filter.count')}
        name="count"
        chosen={view.count}
        options={countings.map((counting) => [counting, t(`counts.${counting}`)] as const)}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 sm:col-span-2 lg:col-span-4">
        <Button>{t('filter.apply')}</Button>
        {former > 0 && (
          <label className="flex min-h-11 items-center gap-2">
            <input type="checkbox" name="former" value="1" defaultChecked={view.former} className="size-5" />
            {t('filter.former', { count: former })}
          </label>
        )}
        {queryOf({ ...view, sort: 'name', order: 'up' }) !== queryOf(viewOf({})) && (
          <a
            href={`/classes/${group.id}/gradebook`}
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {t('filter.reset')}
          </a>
        )}
      </div>
    </form>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what it wraps.
    <label className="block font-medium">
      {label}
      {children}
    </label>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly name: string;
  readonly chosen: string;
  /** Values with their words. */
  readonly options: readonly (readonly [string, string])[];
};

function Choice({ label, name, chosen, options }: ChoiceProps) {
  return (
    <Labelled label={label}>
      <select name={name} defaultValue={chosen} className={control}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
