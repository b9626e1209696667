import { useTranslations } from 'next-intl';
import { CountChart } from '@/components/bar-chart';
import { TableBehind } from '@/components/table-behind';
import type { QuizStatistics } from '@/core/statistics';
import { Section } from '@/features/progress/components/section';
import { useFigures } from './wording';

/** How many attempts lie in each tenth of the scores. */
export function ScoreDistribution({ quiz }: { quiz: QuizStatistics }) {
  const t = useTranslations('statistics.scores');
  const { percent } = useFigures();
  const most = Math.max(...quiz.scores.map(({ count }) => count));
  const nameOf = (from: number) =>
    from >= 0.9 ? t('last', { from: percent(from) }) : t('band', { from: percent(from), below: percent(from + 0.1) });
  return (
    <Section id="sebaran" title={t('title')}>
      <CountChart
        bars={quiz.scores.map(({ from, count }) => ({ key: `${from}`, count }))}
        label={t('chart', { count: quiz.attempts, mean: percent(quiz.mean.value), median: percent(quiz.median.value) })}
        ends={[percent(0), percent(1)]}
        most={`${most}`}
      />
      <TableBehind
        summary={t('table')}
        columns={[{ name: t('score') }, { name: t('count'), number: true }]}
        rows={quiz.scores.map(({ from, count }) => ({ key: `${from}`, cells: [nameOf(from), count] }))}
      />
    </Section>
  );
}
