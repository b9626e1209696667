import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PupilAnswersPage } from '@/features/gradebook/components/pupil-answers-page';
import { getPupilAnswers } from '@/features/gradebook/queries/pupil-answers';
import { memberOrSignIn, orNotFound } from '@/lib/action';

type Props = PageProps<'/classes/[id]/gradebook/[assignmentId]/[userId]'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('gradebook.pupil');
  return { title: t('title') };
}

export default async function GradebookPupilPage({ params, searchParams }: Props) {
  const [{ id: classId, assignmentId, userId }, query] = await Promise.all([params, searchParams]);
  const viewer = await memberOrSignIn(`/classes/${classId}/gradebook/${assignmentId}/${userId}`);
  const number = Number([query.attempt].flat()[0]) || null;
  const asked = getPupilAnswers(viewer, { classId, assignmentId, userId }, { number, now: new Date() });
  return <PupilAnswersPage answers={await orNotFound(asked)} query={query} />;
}
