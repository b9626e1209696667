import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { NamedShares } from '../policy/shares';
import type { TablePage } from '../queries/progress-table';
import { ActivityTable } from './activity-table';
import { ScoresTable } from './scores-table';
import { SharesTable } from './shares-table';
import { StandingsTable } from './standings-table';
import { useDay, useOutlet, useTopic } from './wording';

/** One table, and the way back to its picture. */
export function TablePageView({ page }: { page: TablePage }) {
  const t = useTranslations('progress.factList');
  return (
    <>
      <Table {...page} />
      <Link
        href={`/progress#${page.table}`}
        className="mt-4 inline-flex min-h-11 items-center text-accent underline underline-offset-4"
      >
        {t('back')}
      </Link>
    </>
  );
}

function Table({ table, progress }: TablePage) {
  const t = useTranslations('progress');
  const [day, topic, outlet] = [useDay(), useTopic(), useOutlet()];
  const { weeks, topics, outlets, finished } = progress;
  const named = (shares: readonly NamedShares[], nameOf: (name: string | null) => string) =>
    shares.map((own) => ({ key: own.name ?? '', name: nameOf(own.name), shares: own }));
  switch (table) {
    case 'activity':
      return <ActivityTable progress={progress} />;
    case 'standings':
      return <StandingsTable weeks={weeks} />;
    case 'weeks':
      return (
        <SharesTable
          name={t('weeks.week')}
          caption={t('weeks.caption')}
          rows={weeks.map((week) => ({ key: week.week, name: day(week.monday), shares: week }))}
        />
      );
    case 'topics':
      return <SharesTable name={t('topics.column')} rows={named(topics, topic)} />;
    case 'outlets':
      return <SharesTable name={t('outlets.column')} rows={named(outlets, outlet)} />;
    case 'scores':
      return <ScoresTable attempts={finished} />;
  }
}
