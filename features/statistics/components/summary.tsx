import { useTranslations } from 'next-intl';
import { type QuizStatistics, quizAdvice } from '@/core/statistics';
import { Section } from '@/features/progress/components/section';
import { useFigures } from './wording';

/** How the scores lie, and how far they can be trusted. */
export function Summary({ quiz }: { quiz: QuizStatistics }) {
  const t = useTranslations('statistics.summary');
  const { percent, decimal, reason } = useFigures();
  const trust = quizAdvice(quiz);
  const figures = [
    { name: 'mean', figure: quiz.mean, show: percent },
    { name: 'median', figure: quiz.median, show: percent },
    { name: 'standardDeviation', figure: quiz.standardDeviation, show: percent },
    { name: 'alpha', figure: quiz.alpha, show: decimal },
    { name: 'standardError', figure: quiz.standardError, show: percent },
    { name: 'skewness', figure: quiz.skewness, show: decimal },
    { name: 'kurtosis', figure: quiz.kurtosis, show: decimal },
  ] as const;
  return (
    <Section id="ringkasan" title={t('title')}>
      <dl className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {figures.map(({ name, figure, show }) => (
          <div key={name} className="rounded-lg border border-line bg-card p-4">
            <dt className="font-medium">{t(name)}</dt>
            <dd className="mt-1 text-2xl font-semibold tabular-nums">{show(figure.value)}</dd>
            <dd className="mt-1 text-sm text-quiet">{reason(figure) ?? t(`${name}Means`)}</dd>
          </div>
        ))}
      </dl>
      {trust && <p className="mt-4 max-w-prose">{t(`trust.${trust}`)}</p>}
    </Section>
  );
}
