import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AssignmentItemsPage } from '@/features/gradebook/components/assignment-items-page';
import { getAssignmentItems } from '@/features/gradebook/queries/assignment-items';
import { memberOrSignIn, orNotFound } from '@/lib/action';

type Props = PageProps<'/classes/[id]/gradebook/[assignmentId]'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('gradebook.items');
  return { title: t('title') };
}

export default async function GradebookItemsPage({ params, searchParams }: Props) {
  const [{ id: classId, assignmentId }, query] = await Promise.all([params, searchParams]);
  const viewer = await memberOrSignIn(`/classes/${classId}/gradebook/${assignmentId}`);
  const asked = getAssignmentItems(viewer, { classId, assignmentId }, { now: new Date() });
  return <AssignmentItemsPage assignment={await orNotFound(asked)} query={query} />;
}
