import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { Notice } from '@/components/notice';
import { Page, PageTitle } from '@/components/page';
import { AccountForm } from '@/features/accounts/components/account-form';
import { spokenCode } from '@/lib/class-keys';
import { clientKey } from '@/lib/client-key';
import type { Viewer } from '@/lib/viewer';
import { joinAsPupilAction, joinClassAction } from '../join-action';
import { type ClassByCode, findClassByCode } from '../queries/class-by-code';
import { taughtBy } from './class-lists';
import { FindClassForm } from './find-class-form';

/** What a code leads to: the class and who teaches it, and the ways to join it. */
export async function JoinPage({ viewer, code }: { viewer: Viewer; code: string }) {
  const [t, list] = await Promise.all([getTranslations('classes.join'), getTranslations('classes.list')]);
  const found = await findClassByCode(viewer, { code, from: await clientKey() }, { now: new Date() });
  if (found.kind !== 'open') return <NoWayIn found={found} typed={code} />;
  return (
    <Page width="form">
      <PageTitle lead={taughtBy(list, found.teachers)}>{t('class', { name: found.name })}</PageTitle>
      <Ways viewer={viewer} found={found} />
    </Page>
  );
}

async function NoWayIn({ found, typed }: { found: Exclude<ClassByCode, { kind: 'open' }>; typed: string }) {
  const t = await getTranslations('classes.join');
  const code = found.kind === 'closed' ? spokenCode(found.code) : typed.slice(0, 40);
  return (
    <Page width="form">
      <PageTitle>{t('title')}</PageTitle>
      <Notice look="wrong">{t(found.kind, { code })}</Notice>
      {found.kind === 'closed' && (
        <ButtonLink href={`/sign-in?way=class&code=${found.code}`} className="mb-6">
          {t('pupilLink')}
        </ButtonLink>
      )}
      <FindClassForm />
    </Page>
  );
}

type Open = Extract<ClassByCode, { kind: 'open' }>;

async function Ways({ viewer, found: { id, code, own } }: { viewer: Viewer; found: Open }) {
  const t = await getTranslations('classes.join');
  if (own !== null) {
    return (
      <>
        <p className="mb-4">{t(own === 'teacher' ? 'teaches' : 'already')}</p>
        <ButtonLink href={`/classes/${id}`}>{t('open')}</ButtonLink>
      </>
    );
  }
  if (viewer.kind === 'member') {
    return (
      <>
        <p className="mb-4">{t('asMember', { name: viewer.name })}</p>
        <AccountForm
          action={joinClassAction}
          label={t('title')}
          submit={t('submit')}
          showPassword=""
          hidden={{ code }}
          fields={[]}
        />
        <p className="mt-4 text-sm text-quiet">{t('notYou')}</p>
      </>
    );
  }
  return <NewPupil code={code} guest={viewer.kind === 'guest'} />;
}

async function NewPupil({ code, guest }: { code: string; guest: boolean }) {
  const t = await getTranslations('classes.join');
  const link = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';
  return (
    <>
      <h2 className="text-2xl font-semibold">{t('new')}</h2>
      <p className="mt-1 mb-5 text-quiet">
        {t('newLead')} {guest && t('guest')}
      </p>
      <AccountForm
        action={joinAsPupilAction}
        label={t('new')}
        submit={t('newSubmit')}
        showPassword={t('showPin')}
        hidden={{ code }}
        fields={[
          {
            kind: 'text',
            name: 'nickname',
            label: t('nickname'),
            hint: t('nicknameHint'),
            autoComplete: 'username',
          },
          { kind: 'pin', name: 'pin', label: t('pin'), hint: t('pinHint'), autoComplete: 'new-password' },
        ]}
      />
      <p className="mt-6 text-quiet">
        {t('already-pupil')}{' '}
        <Link href={`/sign-in?way=class&code=${code}`} className={link}>
          {t('pupilLink')}
        </Link>
      </p>
      <p className="text-quiet">
        {t('already-member')}{' '}
        <Link href={`/sign-in?next=${encodeURIComponent(`/join/${code}`)}`} className={link}>
          {t('memberLink')}
        </Link>
      </p>
    </>
  );
}
