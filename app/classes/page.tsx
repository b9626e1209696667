import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { Page, PageTitle } from '@/components/page';
import { AttendedSection, InvitationSection, TaughtSection } from '@/features/classes/components/class-lists';
import { DoneNotice } from '@/features/classes/components/done-notice';
import { listAttended, listInvitations, listTaught } from '@/features/classes/queries/list-classes';
import { memberOrSignIn } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('classes.list');
  return { title: t('title') };
}

export default async function ClassesPage({ searchParams }: PageProps<'/classes'>) {
  const viewer = await memberOrSignIn('/classes');
  const [t, ofAssignments, taught, attended, invitations, { done }] = await Promise.all([
    getTranslations('classes.list'),
    getTranslations('assignments.list'),
    listTaught(viewer),
    listAttended(viewer),
    listInvitations(viewer),
    searchParams,
  ]);
  return (
    <Page>
      <PageTitle>{t('title')}</PageTitle>
      <DoneNotice done={[done].flat()[0]} />
      <InvitationSection invitations={invitations} />
      {viewer.role !== 'learner' && <TaughtSection classes={taught} />}
      <AttendedSection classes={attended}>
        <ButtonLink href="/assignments">{ofAssignments('all')}</ButtonLink>
      </AttendedSection>
    </Page>
  );
}
