import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { EmptyState, Page, PageTitle } from '@/components/page';
import { newPasswordAction } from '../new-password-action';
import { passwordLength } from '../schema/password';
import { AccountForm } from './account-form';

type Props = { readonly link: string; readonly account: { readonly name: string; readonly email: string } | null };

/** Where a link of an admin leads: a new password is chosen, or the link is over. */
export async function NewPasswordPage({ link, account }: Props) {
  const t = await getTranslations('accounts');
  if (!account) {
    const action = <ButtonLink href="/sign-in">{t('newPassword.toSignIn')}</ButtonLink>;
    return (
      <Page width="form">
        <EmptyState isPage title={t('newPassword.overTitle')} action={action}>
          {t('errors.link-over')}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page width="form">
      <PageTitle lead={t('newPassword.lead', account)}>{t('newPassword.title')}</PageTitle>
      <AccountForm
        action={newPasswordAction}
        label={t('newPassword.title')}
        submit={t('newPassword.submit')}
        showPassword={t('showPassword')}
        hidden={{ link }}
        username={account.email}
        fields={[
          {
            kind: 'password',
            name: 'newPassword',
            label: t('account.newPassword'),
            hint: t('fields.newPasswordHint', passwordLength),
            autoComplete: 'new-password',
          },
        ]}
      />
    </Page>
  );
}
