import { useFormatter, useTranslations } from 'next-intl';
import type { Progress } from '../queries/progress';
import { usePercent } from './wording';

/** Three figures: quizzes finished, points of all answers, facts that stand firm. */
export function Totals({ progress: { finished, shares, weeks } }: { progress: Progress }) {
  const t = useTranslations('progress.totals');
  const format = useFormatter();
  const percent = usePercent();
  const { forgotten = 0, shaky = 0, firm = 0, mastered = 0 } = weeks.at(-1)?.standings ?? {};
  const all = forgotten + shaky + firm + mastered;
  const figures = [
    [t('quizzes'), format.number(finished.length)],
    [t('accuracy', { count: shares.answers }), percent(shares.accuracy)],
    [t('facts'), t('of', { part: firm + mastered, total: all })],
  ] as const;
  return (
    <dl className="mb-8 grid gap-x-8 gap-y-4 sm:grid-cols-3">
      {figures.map(([name, figure]) => (
        <div key={name} className="flex items-baseline justify-between gap-4 sm:block">
          <dt className="text-quiet">{name}</dt>
          <dd className="shrink-0 font-serif text-2xl font-semibold tabular-nums">{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
