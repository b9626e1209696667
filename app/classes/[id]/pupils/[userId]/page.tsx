import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PupilPage } from '@/features/classes/components/pupil-page';
import { getPupil } from '@/features/classes/queries/get-class';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('classes.roster');
  return { title: t('title') };
}

export default async function ClassPupilPage({ params }: PageProps<'/classes/[id]/pupils/[userId]'>) {
  const { id, userId } = await params;
  const viewer = await memberOrSignIn(`/classes/${id}/pupils/${userId}`);
  const { class: group, pupil } = await orNotFound(getPupil(viewer, id, userId));
  return <PupilPage group={group} pupil={pupil} />;
}
