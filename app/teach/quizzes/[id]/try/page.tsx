import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TrialView } from '@/features/quizzes/components/trial-view';
import { getTrial } from '@/features/quizzes/queries/trial';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.trial');
  return { title: t('title') };
}

export default async function TrialPage({ params, searchParams }: PageProps<'/teach/quizzes/[id]/try'>) {
  const { id } = await params;
  const viewer = await memberOrSignIn(`/teach/quizzes/${id}/try`);
  const trial = await orNotFound(getTrial(viewer, id, await searchParams));
  return <TrialView trial={trial} />;
}
