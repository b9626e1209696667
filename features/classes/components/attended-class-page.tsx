import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/button';
import { Confirm } from '@/components/confirm';
import { Notice } from '@/components/notice';
import { Page, PageTitle } from '@/components/page';
import { spokenCode } from '@/lib/class-keys';
import { leaveClassAction } from '../join-action';
import type { AttendedClass } from '../queries/get-class';
import { taughtBy } from './class-lists';
import { DoneNotice } from './done-notice';

type Props = {
  readonly group: AttendedClass;
  readonly done: string | undefined;
  /** What is set to its pupils. */
  readonly children: ReactNode;
};

/** A class as its pupil sees it: how to come back to it, and how to leave. */
export async function AttendedClassPage({ group, done, children }: Props) {
  const t = await getTranslations('classes');
  const { id: classId, name, teachers, archived, joinedAt, realName, signIn } = group;
  return (
    <Page>
      <PageTitle lead={taughtBy(await getTranslations('classes.list'), teachers)}>{name}</PageTitle>
      <DoneNotice done={done} />
      {archived && <Notice>{t('attended.archived')}</Notice>}
      {children}
      {signIn && <SignInCard {...signIn} />}
      <p className="mt-6">{t('attended.joined', { date: joinedAt })}</p>
      <p className="text-quiet">{t('attended.privacy')}</p>
      {realName && <p className="text-quiet">{t('attended.realName', { name: realName })}</p>}
      <ButtonLink href="/" className="my-6">
        {t('attended.library')}
      </ButtonLink>
      <Confirm
        action={leaveClassAction}
        hidden={{ classId }}
        summary={t('attended.leave')}
        submit={t('attended.leaveConfirm')}
      >
        {t('attended.leaveText')}
      </Confirm>
    </Page>
  );
}

async function SignInCard({ code, nickname }: { code: string; nickname: string }) {
  const t = await getTranslations('classes');
  return (
    <section aria-labelledby="sign-in" className="rounded-lg border border-line bg-card p-4 sm:p-5">
      <h2 id="sign-in" className="text-xl font-semibold">
        {t('attended.signIn')}
      </h2>
      <p className="mt-1 text-quiet">{t('attended.signInLead')}</p>
      <dl className="mt-3 grid gap-2">
        <Told term={t('slip.code')}>
          <span className="font-mono text-2xl font-bold">{spokenCode(code)}</span>
        </Told>
        <Told term={t('slip.nickname')}>
          <span className="text-xl font-semibold">{nickname}</span>
        </Told>
        <Told term={t('slip.pin')}>{t('attended.pinOwn')}</Told>
      </dl>
    </section>
  );
}

function Told({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-quiet">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
