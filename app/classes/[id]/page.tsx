import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AttendedAssignments, TaughtAssignments } from '@/features/assignments/components/assignment-lists';
import { AttendedClassPage } from '@/features/classes/components/attended-class-page';
import { TaughtClassPage } from '@/features/classes/components/taught-class-page';
import { getClass } from '@/features/classes/queries/get-class';
import { CourseLink } from '@/features/lti/components/course-link';
import { BesideOwnClass } from '@/features/progress/components/beside-own-class';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('classes.list');
  return { title: t('title') };
}

export default async function ClassPage({ params, searchParams }: PageProps<'/classes/[id]'>) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const viewer = await memberOrSignIn(`/classes/${id}`);
  const done = [query.done].flat()[0];
  const found = await orNotFound(getClass(viewer, id));
  const set = { viewer, classId: id, now: new Date() };
  if (found.kind === 'taught') {
    return (
      <TaughtClassPage group={found.group} done={done}>
        <TaughtAssignments {...set} archived={found.group.archivedAt !== null} />
        <CourseLink classId={id} />
      </TaughtClassPage>
    );
  }
  return (
    <AttendedClassPage group={found.group} done={done}>
      <AttendedAssignments {...set} />
      <BesideOwnClass {...set} />
    </AttendedClassPage>
  );
}
