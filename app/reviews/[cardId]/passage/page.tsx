import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PassageView } from '@/features/reviews/components/passage-view';
import { getPassage } from '@/features/reviews/queries/passage';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reviews.passage');
  return { title: t('title') };
}

export default async function PassagePage({ params }: PageProps<'/reviews/[cardId]/passage'>) {
  const [{ cardId }, viewer] = await Promise.all([params, getViewer()]);
  return <PassageView passage={await orNotFound(getPassage(viewer, cardId))} />;
}
