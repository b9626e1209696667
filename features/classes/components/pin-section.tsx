import { getTranslations } from 'next-intl/server';
import { AccountForm } from '@/features/accounts/components/account-form';
import type { Account } from '@/features/accounts/queries/account';
import { Section } from '@/features/progress/components/section';
import { changePinAction } from '../pin-action';

/** Where a pupil changes the PIN; who signs in by e-mail changes a password instead, and who comes from a learning platform has neither. */
export async function PinSection({ account }: { account: Account }) {
  const t = await getTranslations('classes.ownPin');
  if (account.pupilOf === null) return null;
  return (
    <Section id="pin" title={t('title')}>
      <p className="mb-4 text-quiet">{t('lead')}</p>
      <AccountForm
        action={changePinAction}
        label={t('title')}
        submit={t('submit')}
        showPassword={t('show')}
        look="secondary"
        fields={[
          { kind: 'pin', name: 'currentPin', label: t('current'), autoComplete: 'current-password' },
          { kind: 'pin', name: 'newPin', label: t('new'), hint: t('newHint'), autoComplete: 'new-password' },
        ]}
      />
    </Section>
  );
}
