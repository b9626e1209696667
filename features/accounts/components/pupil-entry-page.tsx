import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { spokenCode } from '@/lib/class-keys';
import { signInPupilAction } from '../actions';
import { AccountForm } from './account-form';

type Props = {
  readonly next: string | undefined;
  /** Of a link or a slip. */
  readonly code: string | undefined;
  readonly guest: boolean;
};

/** The second way in, for pupils without e-mail. */
export async function PupilEntryPage({ next, code = '', guest }: Props) {
  const t = await getTranslations('accounts');
  const link = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';
  const known = /^[\w-]{1,20}$/.test(code) ? spokenCode(code) : '';
  return (
    <Page width="form">
      <PageTitle lead={t(guest ? 'pupilSignIn.leadGuest' : 'pupilSignIn.lead')}>{t('pupilSignIn.title')}</PageTitle>
      <AccountForm
        action={signInPupilAction}
        label={t('pupilSignIn.title')}
        submit={t('pupilSignIn.submit')}
        showPassword={t('showPin')}
        hidden={next ? { next } : {}}
        fields={[
          {
            kind: 'text',
            name: 'code',
            label: t('pupilSignIn.code'),
            hint: t('pupilSignIn.codeHint'),
            value: known,
            autoComplete: 'off',
          },
          { kind: 'text', name: 'nickname', label: t('pupilSignIn.nickname'), autoComplete: 'username' },
          {
            kind: 'pin',
            name: 'pin',
            label: t('pupilSignIn.pin'),
            hint: t('pupilSignIn.forgot'),
            autoComplete: 'current-password',
          },
        ]}
      />
      <p className="mt-6 text-quiet">
        {t('pupilSignIn.other')}{' '}
        <Link href={known ? `/join/${known}` : '/join'} className={link}>
          {t('pupilSignIn.otherLink')}
        </Link>
      </p>
      <p className="text-quiet">
        {t('pupilSignIn.email')}{' '}
        <Link href={next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'} className={link}>
          {t('pupilSignIn.emailLink')}
        </Link>
      </p>
    </Page>
  );
}
