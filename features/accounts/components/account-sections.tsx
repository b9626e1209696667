import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Notice } from '@/components/notice';
import { spokenCode } from '@/lib/class-keys';
import { changePasswordAction, changeProfileAction, deleteAccountAction } from '../account-action';
import type { Account, DeletionLoss } from '../queries/account';
import { passwordLength } from '../schema/password';
import { AccountForm } from './account-form';

export async function ProfileSection({ account }: { account: Account }) {
  const t = await getTranslations('accounts');
  const { name, email, teaches, pupilOf, platform } = account;
  if (platform !== null) {
    return (
      <Section id="profile" title={t('account.profile')}>
        <p className="text-quiet">{t('account.platformIs', { name, platform })}</p>
      </Section>
    );
  }
  if (email === null) {
    return (
      <Section id="profile" title={t('account.profile')}>
        <p className="text-quiet">
          {t('account.pupilIs', { name, class: pupilOf?.name ?? '', code: spokenCode(pupilOf?.code ?? '') })}
        </p>
      </Section>
    );
  }
  return (
    <Section id="profile" title={t('account.profile')}>
      <p className="mb-4 text-quiet">{t('account.emailIs', { email })}</p>
      <AccountForm
        action={changeProfileAction}
        label={t('account.profile')}
        submit={t('account.profileSubmit')}
        showPassword={t('showPassword')}
        look="secondary"
        fields={[
          { kind: 'text', name: 'name', label: t('fields.name'), autoComplete: 'name', value: name },
          {
            kind: 'checkbox',
            name: 'teaches',
            label: t('fields.teaches'),
            hint: t('fields.teachesHint'),
            value: teaches ? 'on' : '',
          },
        ]}
      />
    </Section>
  );
}

/** A pupil has no password but a PIN; see `PinSection`. */
export async function PasswordSection({ account }: { account: Account }) {
  const t = await getTranslations('accounts');
  if (account.email === null) return null;
  const hint = t('fields.newPasswordHint', passwordLength);
  return (
    <Section id="password" title={t('account.password')}>
      <p className="mb-4 text-quiet">{t('account.passwordLead')}</p>
      <AccountForm
        action={changePasswordAction}
        label={t('account.password')}
        submit={t('account.passwordSubmit')}
        showPassword={t('showPassword')}
        username={account.email}
        look="secondary"
        fields={[
          {
            kind: 'password',
            name: 'currentPassword',
            label: t('account.currentPassword'),
            autoComplete: 'current-password',
          },
          {
            kind: 'password',
            name: 'newPassword',
            label: t('account.newPassword'),
            autoComplete: 'new-password',
            hint,
          },
        ]}
      />
    </Section>
  );
}

export async function DataSection() {
  const t = await getTranslations('accounts.account');
  return (
    <Section id="data" title={t('data')}>
      <p className="mb-4 text-quiet">{t('dataLead')}</p>
      {/* Not a Next link: it must not be fetched ahead. */}
      <a
        href="/api/account/data"
        download
        className="inline-flex min-h-11 items-center rounded-md border border-edge bg-card px-4 py-2 font-medium text-ink no-underline hover:border-ink"
      >
        {t('dataLink')}
      </a>
    </Section>
  );
}

type DeletionProps = { readonly loss: DeletionLoss; readonly account: Pick<Account, 'email' | 'platform'> };

/** Who comes in from a learning platform alone has neither password nor PIN to be asked for. */
export async function DeletionSection({ loss, account: { email, platform } }: DeletionProps) {
  const t = await getTranslations('accounts');
  const { attempts, articles, quizzes, keptQuizzes, classesHanded, classesArchived, classesGone } = loss;
  const byPin = email === null;
  return (
    <Section id="deletion" title={t('account.deletion')}>
      <p className="mb-4 text-quiet">{t('account.deletionLead', { attempts })}</p>
      {articles + quizzes > 0 && (
        <p className="mb-4 text-quiet">{t('account.deletionQuizzes', { articles, quizzes })}</p>
      )}
      {keptQuizzes > 0 && <p className="mb-4 text-quiet">{t('account.deletionKept', { kept: keptQuizzes })}</p>}
      {classesHanded > 0 && <p className="mb-4 text-quiet">{t('account.classesHanded', { count: classesHanded })}</p>}
      {classesGone > 0 && <p className="mb-4 text-quiet">{t('account.classesGone', { count: classesGone })}</p>}
      {classesArchived > 0 && <Notice>{t('account.classesArchived', { count: classesArchived })}</Notice>}
      <AccountForm
        action={deleteAccountAction}
        label={t('account.deletion')}
        submit={t('account.deletionSubmit')}
        showPassword={t(byPin ? 'showPin' : 'showPassword')}
        username={email ?? undefined}
        look="danger"
        hidden={platform === null ? {} : { deletePassword: '-' }}
        fields={
          platform === null
            ? [
                {
                  kind: byPin ? 'pin' : 'password',
                  name: 'deletePassword',
                  label: t(byPin ? 'account.deletePin' : 'account.deletePassword'),
                  autoComplete: 'current-password',
                },
              ]
            : []
        }
      />
    </Section>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="border-t border-line py-8">
      <h2 id={id} className="mb-3 text-2xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
