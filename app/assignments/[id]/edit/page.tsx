import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EditAssignment } from '@/features/assignments/components/edit-assignment';
import { getEditable } from '@/features/assignments/queries/editable';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assignments.edit'))('title') };
}

export default async function EditAssignmentPage({ params }: PageProps<'/assignments/[id]/edit'>) {
  const { id } = await params;
  const viewer = await memberOrSignIn(`/assignments/${id}/edit`);
  return <EditAssignment assignment={await orNotFound(getEditable(viewer, id))} />;
}
