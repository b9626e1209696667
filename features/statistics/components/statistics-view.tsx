import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/page';
import { fewest } from '@/core/statistics';
import { Section } from '@/features/progress/components/section';
import type { StatisticsPage } from '../queries/quiz-statistics';
import type { StatisticsReport } from '../queries/statistics-of-attempts';
import { ChooseAttempts } from './choose-attempts';
import { FewAttempts } from './few-attempts';
import { ItemCard } from './item-card';
import { ItemMap } from './item-map';
import { ScoreDistribution } from './score-distribution';
import { Summary } from './summary';
import { Terms } from './terms';
import { ToCheck } from './to-check';

/** What attempts say of a quiz: as a whole, of all its items at a glance, and of each. */
export function StatisticsView({ page }: { page: StatisticsPage }) {
  const t = useTranslations('statistics');
  return (
    <>
      <p className="mb-4">
        <Link
          href={page.path}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t(`back.${page.of}`)}
        </Link>
      </p>
      {page.found ? (
        <Found page={page} found={page.found} />
      ) : (
        <EmptyState title={t('unpublished.title')}>{t('unpublished.text')}</EmptyState>
      )}
    </>
  );
}

type FoundProps = { readonly page: StatisticsPage; readonly found: NonNullable<StatisticsPage['found']> };

function Found({ page: { file, versions, language }, found }: FoundProps) {
  const t = useTranslations('statistics');
  const { report, number, which } = found;
  return (
    <>
      <ChooseAttempts versions={versions} found={found} />
      {report.attempts.finished === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      ) : (
        <>
          <p className="mb-4 text-quiet">{t(`counted.${which}`, report.attempts)}</p>
          <p className="mb-6">
            <a
              href={`${file}?version=${number}&attempts=${which}`}
              download
              className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
            >
              {t('csv')}
            </a>
          </p>
          {report.attempts.counted < fewest.spread ? (
            <FewAttempts report={report} language={language} />
          ) : (
            <Report report={report} language={language} />
          )}
        </>
      )}
    </>
  );
}

function Report({ report, language }: { report: StatisticsReport; language: string }) {
  const t = useTranslations('statistics');
  const { quiz, items } = report;
  return (
    <>
      <Summary quiz={quiz} />
      <ToCheck items={items} />
      <ScoreDistribution quiz={quiz} />
      <ItemMap items={items} />
      <Section id="soal" title={t('items.title')}>
        <Terms />
        <ol className="mt-4 space-y-4">
          {items.map((item) => (
            <ItemCard key={item.id} item={item} language={language} />
          ))}
        </ol>
      </Section>
    </>
  );
}
