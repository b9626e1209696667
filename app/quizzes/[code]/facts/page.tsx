import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { FactsView } from '@/features/articles/components/facts-view';
import { getQuizFacts } from '@/features/articles/queries/quiz-facts';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

const ask = cache(async (code: string) => orNotFound(getQuizFacts(await getViewer(), code)));

export async function generateMetadata({ params }: PageProps<'/quizzes/[code]/facts'>): Promise<Metadata> {
  const [t, { title }] = await Promise.all([getTranslations('facts'), ask((await params).code)]);
  return { title: `${t('title')} · ${title}`, robots: { index: false } };
}

export default async function FactsPage({ params }: PageProps<'/quizzes/[code]/facts'>) {
  return <FactsView quiz={await ask((await params).code)} />;
}
