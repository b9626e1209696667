import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { signInAction, signUpAction } from '../actions';
import { passwordLength } from '../schema/password';
import { AccountForm } from './account-form';
import type { Field } from './form-state';

type Props = {
  readonly way: 'signIn' | 'signUp';
  /** Where to go afterwards; the action checks it. */
  readonly next: string | undefined;
  /** Whether this browser has answers of a guest. */
  readonly guest: boolean;
};

/** The page of signing in, and that of signing up. */
export async function EntryPage({ way, next, guest }: Props) {
  const t = await getTranslations('accounts');
  const [action, other] = way === 'signIn' ? [signInAction, '/sign-up'] : [signUpAction, '/sign-in'];
  return (
    <Page width="form">
      <PageTitle lead={t(guest ? `${way}.leadGuest` : `${way}.lead`)}>{t(`${way}.title`)}</PageTitle>
      <AccountForm
        action={action}
        fields={await (way === 'signIn' ? signInFields() : signUpFields())}
        submit={t(`${way}.submit`)}
        label={t(`${way}.title`)}
        showPassword={t('showPassword')}
        hidden={next ? { next } : {}}
      />
      <p className="mt-6 text-quiet">
        {t(`${way}.other`)}{' '}
        <Link
          href={next ? `${other}?next=${encodeURIComponent(next)}` : other}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t(`${way}.otherLink`)}
        </Link>
      </p>
      <p className="text-quiet">
        {t(`${way}.byCode`)}{' '}
        <Link
          href={way === 'signIn' ? '/sign-in?way=class' : '/join'}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t(`${way}.byCodeLink`)}
        </Link>
      </p>
    </Page>
  );
}

async function signInFields(): Promise<readonly Field[]> {
  const t = await getTranslations('accounts.fields');
  return [
    { kind: 'email', name: 'email', label: t('email'), autoComplete: 'username' },
    { kind: 'password', name: 'password', label: t('password'), autoComplete: 'current-password' },
  ];
}

async function signUpFields(): Promise<readonly Field[]> {
  const t = await getTranslations('accounts.fields');
  const hint = t('newPasswordHint', passwordLength);
  return [
    { kind: 'text', name: 'name', label: t('name'), autoComplete: 'name' },
    { kind: 'email', name: 'email', label: t('email'), autoComplete: 'username' },
    { kind: 'password', name: 'password', label: t('password'), hint, autoComplete: 'new-password' },
    { kind: 'checkbox', name: 'teaches', label: t('teaches'), hint: t('teachesHint') },
  ];
}
