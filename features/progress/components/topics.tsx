import { useTranslations } from 'next-intl';
import { ShareBar } from '@/components/chart-bar';
import type { TopicScore } from '../policy/topics';
import { Section } from './section';

export function Topics({ topics }: { topics: readonly TopicScore[] }) {
  const t = useTranslations('progress.topics');
  const nameOf = (topic: string | null) => {
    if (topic === null) return t('none');
    return t.has(`names.${topic}`) ? t(`names.${topic}`) : topic;
  };
  return (
    <Section id="topics" title={t('title')}>
      <ul className="space-y-4">
        {topics.map(({ topic, right, partly, points, total }) => (
          <li key={topic ?? ''}>
            <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-medium">{nameOf(topic)}</span>
              <span className="text-sm text-quiet tabular-nums">{t('right', { right, total, partly })}</span>
            </div>
            <ShareBar share={points / total} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
