import { useTranslations } from 'next-intl';
import type { Advice } from '@/core/statistics';
import type { ItemReport } from '../queries/statistics-of-attempts';
import { useFigures } from './wording';

/** What to look at in an item. */
export function AdviceList({ item }: { item: ItemReport }) {
  if (item.advice.length === 0) return null;
  return (
    <ul className="mt-3 space-y-2">
      {item.advice.map((advice) => (
        <li key={advice.code} className="border-s-4 border-mark ps-3">
          <AdviceText item={item} advice={advice} />
        </li>
      ))}
    </ul>
  );
}

/** In plain words; how sure it is comes first. */
export function AdviceText({ item, advice: { code, certainty, choices } }: { item: ItemReport; advice: Advice }) {
  const t = useTranslations('statistics.advice');
  const { percent } = useFigures();
  return (
    <>
      <strong className="font-semibold">{t(`certainty.${certainty}`)}</strong>{' '}
      {t(`codes.${code}`, {
        choices: choices.map((text) => `“${text}”`).join(', '),
        count: choices.length,
        guess: percent(item.guess.value),
        blank: item.blank,
        shown: item.shown,
      })}
    </>
  );
}
