import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { SelectField } from '@/components/field';
import type { StatisticsPage } from '../queries/quiz-statistics';
import { whichAttempts } from '../schema';

type Props = {
  readonly versions: StatisticsPage['versions'];
  readonly found: NonNullable<StatisticsPage['found']>;
};

/** Which version, and which attempts of each person: told by the address. */
export function ChooseAttempts({ versions, found }: Props) {
  const t = useTranslations('statistics.choose');
  const format = useFormatter();
  return (
    <form className="grid gap-x-6 sm:grid-cols-[1fr_1fr_auto] sm:items-end">
      {versions.length > 1 && (
        <SelectField name="version" label={t('version')} defaultValue={String(found.number)}>
          {versions.map(({ number, publishedAt, attempts }) => (
            <option key={number} value={number}>
              {t('versionOption', { number, date: format.dateTime(publishedAt, { dateStyle: 'medium' }), attempts })}
            </option>
          ))}
        </SelectField>
      )}
      <SelectField name="attempts" label={t('attempts')} defaultValue={found.which}>
        {whichAttempts.map((which) => (
          <option key={which} value={which}>
            {t(which)}
          </option>
        ))}
      </SelectField>
      <Button type="submit" look="secondary" className="mb-5">
        {t('show')}
      </Button>
    </form>
  );
}
