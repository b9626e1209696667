import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { OneButton } from '@/components/confirm';
import { Notice } from '@/components/notice';
import { EmptyState, Page, PageTitle } from '@/components/page';
import { Section } from '@/features/progress/components/section';
import { membersAction, sendAgainAction } from '../actions/course';
import type { CourseLine, LinkLine } from '../queries/course';
import { MembersForm } from './members-form';

type Props = {
  readonly classId: string;
  readonly name: string;
  readonly courses: readonly CourseLine[];
  /** How many grades were just owed once more. */
  readonly again: string | undefined;
};

/** What ties a class to a platform: who is in the course, and the grades that were sent. */
export async function CourseView({ classId, name, courses, again }: Props) {
  const t = await getTranslations('lti.course');
  return (
    <Page>
      <PageTitle
        lead={
          <Link
            href={`/classes/${classId}`}
            prefetch={false}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {name}
          </Link>
        }
      >
        {t('title')}
      </PageTitle>
      {again !== undefined && /^\d{1,4}$/.test(again) && (
        <Notice look="right">{t('again', { count: Number(again) })}</Notice>
      )}
      {courses.length === 0 && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      {courses.map((course) => (
        <Section key={course.id} id={course.id} title={course.platform}>
          <h3 className="mb-2 text-xl font-semibold">{t('scores')}</h3>
          {course.links.length === 0 && <p className="text-quiet">{t('noLinks')}</p>}
          <ul className="divide-y divide-line">
            {course.links.map((link) => (
              <LinkRow key={link.id} link={link} classId={classId} />
            ))}
          </ul>
          <h3 className="mt-8 mb-2 text-xl font-semibold">{t('members')}</h3>
          {course.tellsMembers ? <Members courseId={course.id} /> : <p className="text-quiet">{t('membersUntold')}</p>}
        </Section>
      ))}
    </Page>
  );
}

async function LinkRow({ link, classId }: { readonly link: LinkLine; readonly classId: string }) {
  const [t, format] = await Promise.all([getTranslations('lti.course'), getFormatter()]);
  const { id, assignmentId, title, takesScores, problem, sent, withoutGrade, lastSentAt, waiting, givenUp } = link;
  return (
    <li className="py-4">
      <Link
        href={`/assignments/${assignmentId}`}
        prefetch={false}
        className="inline-flex min-h-11 items-center font-medium text-accent underline underline-offset-4"
      >
        {title}
      </Link>
      {takesScores ? (
        <>
          <p className="text-quiet">
            {t('sent', { sent })} {withoutGrade > 0 && t('withoutGrade', { count: withoutGrade })}{' '}
            {waiting > 0 && t('waiting', { count: waiting })} {givenUp > 0 && t('givenUp', { count: givenUp })}
          </p>
          {lastSentAt && (
            <p className="text-sm text-quiet">
              {t('lastSent')}{' '}
              <time dateTime={lastSentAt.toISOString()}>
                {format.dateTime(lastSentAt, { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
            </p>
          )}
          {problem && <Notice look="wrong">{problem === '404' ? t('gone') : t('problem', { problem })}</Notice>}
          <OneButton action={sendAgainAction} hidden={{ linkId: id, classId }} className="mt-2">
            {t('sendAgain')}
          </OneButton>
        </>
      ) : (
        <p className="text-quiet">{t('noScores')}</p>
      )}
    </li>
  );
}

async function Members({ courseId }: { readonly courseId: string }) {
  const t = await getTranslations('lti.members');
  const words = {
    read: t('read'),
    text: t('text'),
    add: t('add'),
    nobody: t('nobody'),
    again: t('again'),
    working: t('working'),
  };
  return <MembersForm action={membersAction} courseId={courseId} words={words} />;
}
