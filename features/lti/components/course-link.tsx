import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { hasCourses } from '../queries/course';

/** The way from a class to the online course it is opened from; nothing where it is not. Shown to who teaches it. */
export async function CourseLink({ classId }: { readonly classId: string }) {
  if (!(await hasCourses(classId))) return null;
  const t = await getTranslations('lti.course');
  return (
    <ButtonLink href={`/classes/${classId}/platform`} look="secondary" className="mb-8">
      {t('link')}
    </ButtonLink>
  );
}
