import { useTranslations } from 'next-intl';
import { daysForFreeze, mostFreezes, type Streak } from '@/core/review';
import { useDay } from './wording';

/** The streak, told gently: what stands, what saves it, and what became of the last one. */
export function StreakView({ streak }: { streak: Streak }) {
  const t = useTranslations('progress.streak');
  const day = useDay();
  const { current, longest, activeToday, freezes, untilFreeze, ended } = streak;
  return (
    <div className="mb-6">
      <p className="font-serif text-2xl font-semibold">{t('current', { days: current })}</p>
      {ended && <p className="mt-2">{t('ended', { days: ended.days, date: day(ended.on, 'long') })}</p>}
      <p className="mt-2 text-quiet">
        {current > 0 && `${t(activeToday ? 'today' : 'notYet')} `}
        {t('longest', { days: longest })} {t('freezes', { count: freezes, most: mostFreezes })}{' '}
        {untilFreeze !== null && t('untilFreeze', { days: untilFreeze })}
      </p>
      <details className="mt-2">
        <summary className="flex min-h-11 items-center text-accent underline underline-offset-4">
          {t('rule.title')}
        </summary>
        <ul className="mt-2 list-disc space-y-1 ps-5">
          <li>{t('rule.active')}</li>
          <li>{t('rule.freeze', { days: daysForFreeze, most: mostFreezes })}</li>
          <li>{t('rule.missed')}</li>
          <li>{t('rule.ended')}</li>
          <li>{t('rule.today')}</li>
        </ul>
      </details>
    </div>
  );
}
