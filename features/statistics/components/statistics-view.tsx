import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/page';
import { fewest } from '@/core/statistics';
import { Section } from '@/features/progress/components/section';
import type { QuizStatisticsPage } from '../queries/quiz-statistics';
import type { StatisticsReport } from '../queries/statistics-of-attempts';
import { ChooseAttempts } from './choose-attempts';
import { FewAttempts } from './few-attempts';
import { ItemCard } from './item-card';
import { ItemMap } from './item-map';
import { ScoreDistribution } from './score-distribution';
import { Summary } from './summary';
import { Terms } from './terms';

/** What attempts say of a quiz: as a whole, of all its items at a glance, and of each. */
export function StatisticsView({ page }: { page: QuizStatisticsPage }) {
  const t = useTranslations('statistics');
  const { quizId, versions, found } = page;
  if (!found) return <EmptyState title={t('unpublished.title')}>{t('unpublished.text')}</EmptyState>;
  const { report, number, which } = found;
  return (
    <>
      <p className="mb-4">
        <Link href={`/teach/quizzes/${quizId}`} prefetch={false} className="text-accent underline underline-offset-4">
          {t('back')}
        </Link>
      </p>
      <ChooseAttempts versions={versions} found={found} />
      {report.attempts.finished === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      ) : (
        <>
          <p className="mb-4 text-quiet">{t(`counted.${which}`, report.attempts)}</p>
          <p className="mb-6">
            <a
              href={`/api/quizzes/${quizId}/statistics?version=${number}&attempts=${which}`}
              download
              className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
            >
              {t('csv')}
            </a>
          </p>
          {report.attempts.counted < fewest.spread ? (
            <FewAttempts report={report} language={page.language} />
          ) : (
            <Report report={report} language={page.language} />
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
