import { useTranslations } from 'next-intl';
import type { Progress } from '../queries';

/** Three figures: quizzes finished, answers right, facts known. */
export function Totals({ progress: { finished, topics, facts } }: { progress: Progress }) {
  const t = useTranslations('progress.totals');
  const right = topics.reduce((sum, topic) => sum + topic.right, 0);
  const total = topics.reduce((sum, topic) => sum + topic.total, 0);
  const known = facts.filter(({ standing }) => standing === 'known').length;
  const figures = [
    [t('quizzes'), String(finished.length)],
    [t('answers'), t('of', { right, total })],
    [t('facts'), t('of', { right: known, total: facts.length })],
  ] as const;
  return (
    <dl className="mb-8 grid gap-x-8 gap-y-4 sm:grid-cols-3">
      {figures.map(([name, figure]) => (
        <div key={name} className="flex items-baseline justify-between gap-4 sm:block">
          <dt className="text-quiet">{name}</dt>
          <dd className="font-serif text-2xl font-semibold tabular-nums">{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
