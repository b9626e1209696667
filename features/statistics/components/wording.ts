import { useFormatter, useTranslations } from 'next-intl';
import { type Figure, fewest, type Interval } from '@/core/statistics';

/** What stands where a figure cannot be computed. */
export const none = '–';

/** Figures as people read them. */
export function useFigures() {
  const format = useFormatter();
  const t = useTranslations('statistics');
  const percent = (share: number | null) =>
    share === null ? none : format.number(share, { style: 'percent', maximumFractionDigits: 0 });
  const decimal = (value: number | null) =>
    value === null
      ? none
      : format.number(value + 0, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' });
  const tenth = (value: number) =>
    format.number(value + 0, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'negative' });
  const between = (interval: Interval | null, show: typeof percent) =>
    interval && t('interval', { low: show(interval.low), high: show(interval.high) });
  /** Why there is none, where it takes so many attempts; null where there is one. */
  const reason = ({ missing }: Figure, atLeast: number = fewest.correlation) =>
    missing && t(`missing.${missing}`, { fewest: atLeast });
  return { percent, decimal, tenth, between, reason };
}
