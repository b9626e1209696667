import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { GradebookPage } from '@/features/gradebook/components/gradebook-page';
import { askedGradebook } from '@/features/gradebook/queries/asked-gradebook';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('gradebook');
  return { title: t('title') };
}

export default async function ClassGradebookPage({ params, searchParams }: PageProps<'/classes/[id]/gradebook'>) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const viewer = await memberOrSignIn(`/classes/${id}/gradebook`);
  return <GradebookPage gradebook={await orNotFound(askedGradebook(viewer, id, query, { now: new Date() }))} />;
}
