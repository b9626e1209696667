import { useTranslations } from 'next-intl';
import { type Figure, type QuizStatistics, quizAdvice } from '@/core/statistics';
import { Section } from '@/features/progress/components/section';
import { useFigures } from './wording';

/** How the scores lie, and how far they can be trusted. */
export function Summary({ quiz }: { quiz: QuizStatistics }) {
  const t = useTranslations('statistics.summary');
  const { percent, decimal } = useFigures();
  const trust = quizAdvice(quiz);
  return (
    <Section id="ringkasan" title={t('title')}>
      <dl className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <Card name="attempts" figure={null} value={`${quiz.attempts}`} />
        <Card name="mean" figure={quiz.mean} value={percent(quiz.mean.value)} />
        <Card name="median" figure={quiz.median} value={percent(quiz.median.value)} />
        <Card name="standardDeviation" figure={quiz.standardDeviation} value={percent(quiz.standardDeviation.value)} />
        <Card name="alpha" figure={quiz.alpha} value={decimal(quiz.alpha.value)} />
        <Card name="standardError" figure={quiz.standardError} value={percent(quiz.standardError.value)} />
      </dl>
      {trust && <p className="mt-4 max-w-prose">{t(`trust.${trust}`)}</p>}
      <details className="mt-2">
        <summary className="flex min-h-11 items-center text-accent underline underline-offset-4">
          {t('further')}
        </summary>
        <dl className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          <Card name="errorRatio" figure={quiz.errorRatio} value={percent(quiz.errorRatio.value)} />
          <Card name="skewness" figure={quiz.skewness} value={decimal(quiz.skewness.value)} />
          <Card name="kurtosis" figure={quiz.kurtosis} value={decimal(quiz.kurtosis.value)} />
        </dl>
      </details>
    </Section>
  );
}

type CardProps = { readonly name: string; readonly figure: Figure | null; readonly value: string };

function Card({ name, figure, value }: CardProps) {
  const t = useTranslations('statistics.summary');
  const { reason } = useFigures();
  return (
    <div className="rounded-lg border border-line bg-card p-4">
      <dt className="font-medium">{t(name)}</dt>
      <dd className="mt-1 text-2xl font-semibold tabular-nums">{value}</dd>
      <dd className="mt-1 text-sm text-quiet">{(figure && reason(figure)) ?? t(`${name}Means`)}</dd>
    </div>
  );
}
