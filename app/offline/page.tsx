import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { answerWords } from '@/features/items/components/answer-words';
import { OfflineRoom } from '@/features/offline/components/offline-room';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('offline'))('title'), robots: { index: false } };
}

/** What a device keeps of Fakta, to be shown when nothing else can be reached. Holds nothing of a person but their header. */
export default async function OfflinePage() {
  const [{ offline, items, reviews }, words] = await Promise.all([getMessages(), answerWords(null)]);
  return (
    <NextIntlClientProvider messages={{ offline, items, reviews }}>
      <OfflineRoom words={words} />
    </NextIntlClientProvider>
  );
}
