import { getTranslations } from 'next-intl/server';
import { topicName } from '@/features/articles/components/topic-name';
import { startExamAction } from '../actions';
import type { PracticeOverview } from '../queries/overview';
import { examLimits } from '../schema';
import { ExamForm } from './exam-form';

/** The form of an exam, in the words of the page. */
export async function ExamPanel({ topics }: Pick<PracticeOverview, 'topics'>) {
  const [t, ofPractice, ofLibrary] = await Promise.all([
    getTranslations('practice.exam'),
    getTranslations('practice'),
    getTranslations('library'),
  ]);
  const { count, minutes } = examLimits;
  const range = ({ least, most }: { least: number; most: number }) => ({ least, most });
  return (
    <ExamForm
      action={startExamAction}
      topics={topics.map((one) => ({
        value: one.topic,
        name: t('topic', { topic: topicName(ofLibrary, one.topic), count: one.count }),
      }))}
      languages={[
        { value: '', name: ofPractice('languageAny') },
        { value: 'id', name: ofLibrary('languages.id') },
        { value: 'en', name: ofLibrary('languages.en') },
      ]}
      usual={{ count: count.usual, minutes: minutes.usual }}
      words={{
        topics: t('topics'),
        topicsHint: t('topicsHint'),
        language: ofPractice('language'),
        count: t('count'),
        countHint: t('range', range(count)),
        minutes: t('minutes'),
        minutesHint: t('range', range(minutes)),
        start: t('start'),
        startHint: t('startHint'),
        faults: {
          count: t('faults.count', range(count)),
          minutes: t('faults.minutes', range(minutes)),
          'too-few': t.raw('faults.too-few'),
          none: t('faults.none'),
          unknown: t('faults.unknown'),
        },
      }}
    />
  );
}
