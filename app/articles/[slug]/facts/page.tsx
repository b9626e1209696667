import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { FactsView } from '@/features/articles/components/facts-view';
import { getArticleFacts } from '@/features/articles/queries/quiz-facts';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

const ask = cache(async (slug: string) => orNotFound(getArticleFacts(await getViewer(), slug)));

export async function generateMetadata({ params }: PageProps<'/articles/[slug]/facts'>): Promise<Metadata> {
  const [t, { title }] = await Promise.all([getTranslations('facts'), ask((await params).slug)]);
  return { title: `${t('title')} · ${title}` };
}

export default async function ArticleFactsPage({ params }: PageProps<'/articles/[slug]/facts'>) {
  return <FactsView quiz={await ask((await params).slug)} />;
}
