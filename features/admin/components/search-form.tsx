import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Button } from '@/components/button';
import { SelectField, TextField } from '@/components/field';

type Props = {
  readonly action: string;
  readonly label: string;
  readonly words: string;
  readonly found: string;
  /** Further fields. */
  readonly children?: ReactNode;
};

/** A search that asks by address, so that it works without JavaScript. */
export async function SearchForm({ action, label, words, found, children }: Props) {
  const t = await getTranslations('admin');
  return (
    <search className="mb-6 block">
      <form action={action} aria-label={t('search')}>
        <div className="grid gap-x-4 sm:grid-cols-2 sm:items-end lg:grid-cols-4">
          <TextField type="search" name="q" label={label} defaultValue={words} maxLength={100} />
          {children}
        </div>
        <Button look="secondary">{t('search')}</Button>
      </form>
      <p role="status" className="mt-3 text-sm text-quiet">
        {found}
      </p>
    </search>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly all: string;
  readonly options: readonly (readonly [string, string])[];
};

export function Choice({ name, label, value, all, options }: ChoiceProps) {
  return (
    <SelectField name={name} label={label} defaultValue={value}>
      <option value="">{all}</option>
      {options.map(([one, shown]) => (
        <option key={one} value={one}>
          {shown}
        </option>
      ))}
    </SelectField>
  );
}
