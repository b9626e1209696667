import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { EmptyState, Page, PageTitle } from '@/components/page';
import { OwnAssignmentList } from '@/features/assignments/components/assignment-lists';
import { getOwnAssignments } from '@/features/assignments/queries/list-assignments';
import { memberOrSignIn } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assignments.list'))('own') };
}

export default async function AssignmentsPage() {
  const viewer = await memberOrSignIn('/assignments');
  const [t, assignments] = await Promise.all([
    getTranslations('assignments'),
    getOwnAssignments(viewer, { now: new Date() }),
  ]);
  return (
    <Page>
      <PageTitle lead={t('list.lead')}>{t('list.own')}</PageTitle>
      {assignments.length === 0 ? (
        <EmptyState title={t('list.ownNone')} action={<ButtonLink href="/classes">{t('new.toClasses')}</ButtonLink>} />
      ) : (
        <OwnAssignmentList assignments={assignments} />
      )}
    </Page>
  );
}
