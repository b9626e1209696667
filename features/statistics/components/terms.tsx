import { useTranslations } from 'next-intl';

const terms = [
  'facility',
  'discrimination',
  'efficiency',
  'distractors',
  'pointBiserial',
  'interval',
  'certainty',
] as const;

/** What the words of an item mean, a line each. */
export function Terms() {
  const t = useTranslations('statistics.terms');
  return (
    <details className="rounded-lg border border-line bg-card px-4">
      <summary className="flex min-h-11 items-center font-medium">{t('title')}</summary>
      <dl className="max-w-prose space-y-2 pb-4">
        {terms.map((term) => (
          <div key={term}>
            <dt className="inline font-medium">{t(`${term}.name`)}:</dt>{' '}
            <dd className="inline">{t(`${term}.means`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
