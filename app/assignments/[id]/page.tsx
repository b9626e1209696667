import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AttendedPage } from '@/features/assignments/components/attended-page';
import { TaughtPage } from '@/features/assignments/components/taught-page';
import { getAssignment } from '@/features/assignments/queries/get-assignment';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assignments.list'))('title') };
}

export default async function AssignmentPage({ params, searchParams }: PageProps<'/assignments/[id]'>) {
  const [{ id }, { done, added }] = await Promise.all([params, searchParams]);
  const viewer = await memberOrSignIn(`/assignments/${id}`);
  const now = new Date();
  const found = await orNotFound(getAssignment(viewer, id, { now }));
  if (found.kind === 'attended') return <AttendedPage assignment={found.assignment} />;
  return <TaughtPage assignment={found.assignment} now={now} done={[done].flat()[0]} added={[added].flat()[0]} />;
}
