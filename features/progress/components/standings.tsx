import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { SparkBars } from '@/components/bar-chart';
import type { Standing } from '@/core/review';
import { type Shift, standings } from '../policy/past';
import type { Week } from '../queries/progress';
import { Section } from './section';
import { TableLink } from './table-link';
import { weeksDrawn } from './wording';

/** How many facts stand where, how that moved, and the way to their list. */
export function Standings({ weeks, shift }: { weeks: readonly Week[]; shift: Shift }) {
  const t = useTranslations('progress.standings');
  const recent = weeks.slice(-weeksDrawn);
  return (
    <Section id="standings" title={t('title')}>
      <p className="mb-4">{t('shift', shift)}</p>
      <ul className="grid gap-4 sm:grid-cols-2">
        {standings.map((standing) => (
          <Card key={standing} standing={standing} weeks={recent} />
        ))}
      </ul>
      <p className="mt-4 text-sm text-quiet">{t('holds')}</p>
      <TableLink table="standings">{t('table')}</TableLink>
    </Section>
  );
}

function Card({ standing, weeks }: { standing: Standing; weeks: readonly Week[] }) {
  const t = useTranslations('progress.standings');
  const name = useTranslations('reviews.remembered')(`${standing}.name`);
  const format = useFormatter();
  const [now, before] = [weeks.at(-1), weeks.at(-2)].map((week) => week?.standings[standing] ?? 0);
  return (
    <li className="flex flex-col rounded-md border border-line bg-card p-4">
      <h3 className="flex items-baseline justify-between gap-4 text-lg font-semibold">
        {name} <span className="text-2xl tabular-nums">{format.number(now ?? 0)}</span>
      </h3>
      <p className="text-sm text-quiet">{t('change', { change: (now ?? 0) - (before ?? 0) })}</p>
      <div className="my-2">
        <SparkBars bars={weeks.map(({ week, standings: counts }) => ({ key: week, count: counts[standing] }))} />
      </div>
      <p className="grow text-sm">{t(`rules.${standing}`)}</p>
      <Link
        href={`/progress/facts/${standing}`}
        prefetch={false}
        aria-label={t('listOf', { name })}
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
      >
        {t('list')}
      </Link>
    </li>
  );
}
