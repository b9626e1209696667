import { useTranslations } from 'next-intl';
import { TwoShares } from '@/components/chart';
import type { Week } from '../queries/progress';
import { Section } from './section';
import { TableLink } from './table-link';
import { useDay, usePercent, weeksDrawn } from './wording';

/** Accuracy and retention by week; a week without them leaves a gap. The table goes back half a year. */
export function Weeks({ weeks }: { weeks: readonly Week[] }) {
  const t = useTranslations('progress');
  const [day, percent] = [useDay(), usePercent()];
  const drawn = weeks.slice(-weeksDrawn);
  const [first, last] = [drawn.at(0), drawn.at(-1)];
  if (!first || !last) return null;
  const line = (shareOf: (week: Week) => number | null) =>
    drawn.map((week) => ({ key: week.week, share: shareOf(week) }));
  return (
    <Section id="weeks" title={t('weeks.title')}>
      <dl className="mb-4 space-y-1 text-quiet">
        {(['accuracy', 'first', 'retention'] as const).map((name) => (
          <div key={name}>
            <dt className="inline font-medium text-ink">{t(`shares.${name}`)}:</dt>{' '}
            <dd className="inline">{t(`shares.${name}Means`)}</dd>
          </div>
        ))}
      </dl>
      <TwoShares
        label={t('weeks.chart', {
          count: drawn.length,
          accuracy: percent(last.accuracy),
          retention: percent(last.retention),
        })}
        names={[t('shares.accuracy'), t('shares.retention')]}
        lines={[line(({ accuracy }) => accuracy), line(({ retention }) => retention)]}
        ticks={[percent(0), percent(0.5), percent(1)]}
        ends={[day(first.monday), t('weeks.now')]}
      />
      <TableLink table="weeks">{t('shares.table')}</TableLink>
    </Section>
  );
}
