import { getLocale, getTranslations } from 'next-intl/server';
import { IsoDate } from '@/components/iso-date';
import type { Level } from '../queries/library-filter';
import { topicName } from './topic-name';

type Props = {
  readonly outlet: string | null;
  readonly author?: string | null;
  readonly publishedOn: string | null;
  readonly topic: string | null;
  readonly language: 'id' | 'en';
  readonly minutes: number;
  readonly questions?: number;
  readonly level?: Level;
};

/** Where an article comes from and what it takes to read: one quiet line. */
export async function ArticleMeta({ outlet, author, publishedOn, topic, language, minutes, questions, level }: Props) {
  const [t, locale] = await Promise.all([getTranslations('library'), getLocale()]);
  const parts = [
    ['outlet', outlet],
    ['author', author ? t('article.by', { author }) : null],
    ['date', publishedOn ? <IsoDate key="date" iso={publishedOn} locale={locale} /> : null],
    ['topic', topic ? topicName(t, topic) : null],
    ['language', t(`languages.${language}`)],
    ['minutes', t('minutes', { count: minutes })],
    ['questions', questions === undefined ? null : t('questions', { count: questions })],
    ['level', level ? t(`levels.${level}`) : null],
  ] as const;
  return (
    <ul className="flex flex-wrap text-sm text-quiet">
      {parts
        .filter(([, shown]) => shown)
        .map(([name, shown]) => (
          <li key={name} className="not-last:after:mx-2 not-last:after:content-['·'/'']">
            {shown}
          </li>
        ))}
    </ul>
  );
}
