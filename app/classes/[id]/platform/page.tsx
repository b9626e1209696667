import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CourseView } from '@/features/lti/components/course-view';
import { getCourses } from '@/features/lti/queries/course';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lti.course'))('title') };
}

export default async function ClassPlatformPage({ params, searchParams }: PageProps<'/classes/[id]/platform'>) {
  const [{ id }, { again }] = await Promise.all([params, searchParams]);
  const viewer = await memberOrSignIn(`/classes/${id}/platform`);
  const { name, courses } = await orNotFound(getCourses(viewer, id));
  return <CourseView classId={id} name={name} courses={courses} again={[again].flat()[0]} />;
}
