import { useTranslations } from 'next-intl';
import { Section } from '@/features/progress/components/section';
import type { ItemReport } from '../queries/statistics-of-attempts';
import { AdviceText } from './advice-list';

/** The items that something is to be said of, each with what to look at first: what is clear before what is a hint. */
export function ToCheck({ items }: { items: readonly ItemReport[] }) {
  const t = useTranslations('statistics');
  const told = items.flatMap((item) => (item.advice[0] ? { item, advice: item.advice[0] } : []));
  const isHint = ({ advice }: (typeof told)[number]) => Number(advice.certainty === 'perhaps');
  return (
    <Section id="periksa" title={t('check.title')}>
      {told.length === 0 ? (
        <p>{t('check.none')}</p>
      ) : (
        <ul className="max-w-prose space-y-3">
          {told
            .toSorted((one, other) => isHint(one) - isHint(other))
            .map(({ item, advice }) => (
              <li key={item.id}>
                <a href={`#soal-${item.number}`} className="font-medium text-accent underline underline-offset-4">
                  {t('item.number', { number: item.number })}
                </a>{' '}
                <AdviceText item={item} advice={advice} />{' '}
                {item.advice.length > 1 && (
                  <span className="text-quiet">{t('check.more', { count: item.advice.length - 1 })}</span>
                )}
              </li>
            ))}
        </ul>
      )}
    </Section>
  );
}
