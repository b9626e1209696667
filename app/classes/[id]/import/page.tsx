import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ImportPage } from '@/features/classes/components/import-page';
import { getTaughtClass } from '@/features/classes/queries/get-class';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('classes.import');
  return { title: t('title') };
}

export default async function ClassImportPage({ params }: PageProps<'/classes/[id]/import'>) {
  const { id } = await params;
  const viewer = await memberOrSignIn(`/classes/${id}/import`);
  const group = await orNotFound(getTaughtClass(viewer, id));
  if (group.archivedAt) notFound();
  return <ImportPage group={group} />;
}
