import { getTranslations } from 'next-intl/server';
import type { PublishedQuiz } from '../queries/published-quizzes';
import { previewWords } from './preview-words';
import { type FeedItem, rssOf } from './rss';

type Asked = { readonly origin: string; readonly language?: 'id' | 'en' | undefined };

/** The feed of these quizzes as RSS 2.0. Each speaks the language of its article; the feed that of `language`, else Indonesian. */
export async function quizFeed(quizzes: readonly PublishedQuiz[], { origin, language }: Asked): Promise<string> {
  const t = await getTranslations({ locale: language ?? 'id', namespace: 'share.feed' });
  const items = await Promise.all(quizzes.map((quiz) => feedItem(quiz, origin)));
  const address = `${origin}/feed.xml${language ? `?language=${language}` : ''}`;
  return rssOf({ title: t('title'), description: t('description'), home: `${origin}/`, address, language, items });
}

async function feedItem(quiz: PublishedQuiz, origin: string): Promise<FeedItem> {
  const { code, title, topic, publishedAt } = quiz;
  const { about } = await previewWords(quiz);
  return { title, description: about, url: `${origin}/quizzes/${code}`, topic, publishedAt };
}
