import type { getTranslations } from 'next-intl/server';

/** A topic in the language of the interface; a teacher's own word is shown as it is. */
export function topicName(t: Awaited<ReturnType<typeof getTranslations<'library'>>>, topic: string): string {
  const key = `topics.${topic.toLowerCase()}`;
  return t.has(key) ? t(key) : topic;
}
