import { getTranslations } from 'next-intl/server';
import { AccountForm } from '@/features/accounts/components/account-form';
import { findClassAction } from '../join-action';

/** Where a code is typed. */
export async function FindClassForm() {
  const t = await getTranslations('classes.join');
  return (
    <AccountForm
      action={findClassAction}
      label={t('title')}
      submit={t('find')}
      showPassword=""
      look="secondary"
      fields={[{ kind: 'text', name: 'code', label: t('code'), hint: t('codeHint'), autoComplete: 'off' }]}
    />
  );
}
