import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/button';
import { Confirm } from '@/components/confirm';
import { SelectField } from '@/components/field';
import { AccountForm } from '@/features/accounts/components/account-form';
import { Section } from '@/features/progress/components/section';
import { linkHours } from '@/lib/password-link';
import { changeRoleAction, deleteUserAction, endSessionsAction } from '../actions';
import { passwordLinkAction } from '../password-link-action';
import type { UserPage } from '../queries/user';
import { roles } from '../schema';
import { addressOf, way } from './list-table';
import { PasswordLinkForm } from './password-link-form';
import { Belongings } from './user-list';

/** One account and what an admin does with it. */
export async function UserView({ user }: { user: UserPage }) {
  const t = await getTranslations('admin');
  const { id, name, email, pupilOf, createdAt, classes, own } = user;
  return (
    <div className="max-w-2xl">
      <p>{email ?? (pupilOf === null ? t('users.ofPlatform') : t('users.pupilOf', { class: pupilOf }))}</p>
      <p className="text-quiet">{t('user.since', { date: createdAt })}</p>
      <p className="text-quiet">
        <Belongings user={user} />
      </p>
      {email && (
        <Link href={addressOf('/admin/audit', { q: email })} prefetch={false} className={`mb-6 ${way}`}>
          {t('user.deeds')}
        </Link>
      )}
      <RoleSection user={user} />
      {classes.length > 0 && (
        <Section id="classes" title={t('user.classes')}>
          <ul>
            {classes.map(({ id: classId, name: called, owns }) => (
              <li key={classId}>
                <Link href={`/admin/classes/${classId}`} prefetch={false} className={way}>
                  {called}
                </Link>{' '}
                <span className="text-sm text-quiet">({t(owns ? 'classes.owner' : 'classes.coTeacher')})</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {email !== null && !own && <NewPassword userId={id} />}
      <Section id="sessions" title={t('user.sessions')}>
        <Confirm
          action={endSessionsAction}
          hidden={{ userId: id }}
          summary={t('user.sessionsEnd', { name: name || (email ?? '') })}
          submit={t('user.sessionsSubmit')}
        >
          {t('user.sessionsText')}
        </Confirm>
      </Section>
      <Section id="deletion" title={t('user.deletion')}>
        {own ? <OwnAccount /> : <DeletionForm user={user} />}
      </Section>
    </div>
  );
}

async function RoleSection({ user: { id, role, email, lastAdmin } }: { user: UserPage }) {
  const t = await getTranslations('admin');
  const fixed = email === null ? t('errors.pupil') : lastAdmin ? t('errors.last-admin') : null;
  return (
    <Section id="role-of-account" title={t('user.role')}>
      <p className="mb-4 text-quiet">{fixed ?? t('user.roleText')}</p>
      {!fixed && (
        <form action={changeRoleAction} className="max-w-sm">
          <input type="hidden" name="userId" value={id} />
          <SelectField name="role" label={t('users.role')} defaultValue={role}>
            {roles.map((one) => (
              <option key={one} value={one}>
                {t(`roles.${one}`)}
              </option>
            ))}
          </SelectField>
          <Button look="secondary">{t('user.roleSubmit')}</Button>
        </form>
      )}
    </Section>
  );
}

async function NewPassword({ userId }: { userId: string }) {
  const t = await getTranslations('admin.user');
  const words = { submit: t('linkSubmit'), made: t('linkMade'), copy: t('linkCopy'), copied: t('linkCopied') };
  return (
    <Section id="new-password" title={t('newPassword')}>
      <p className="mb-4 text-quiet">{t('newPasswordText', { hours: linkHours })}</p>
      <PasswordLinkForm action={passwordLinkAction} userId={userId} words={words} />
    </Section>
  );
}

async function OwnAccount() {
  const t = await getTranslations('admin.user');
  return (
    <p>
      {t('own')}{' '}
      <Link href="/account" prefetch={false} className={way}>
        {t('ownLink')}
      </Link>
    </p>
  );
}

async function DeletionForm({ user: { id, loss } }: { user: UserPage }) {
  const t = await getTranslations('admin');
  const told = Object.entries(loss).filter(([, count]) => count > 0);
  return (
    <>
      <p className="mb-3 text-quiet">{t('user.deletionText')}</p>
      {told.length > 0 && (
        <ul className="mb-4 list-disc pl-6">
          {told.map(([what, count]) => (
            <li key={what}>{t(`user.loss.${what}`, { count })}</li>
          ))}
        </ul>
      )}
      <AccountForm
        action={deleteUserAction}
        label={t('user.deletion')}
        submit={t('user.deletionSubmit')}
        showPassword={t('showPassword')}
        look="danger"
        hidden={{ userId: id }}
        fields={[
          {
            kind: 'password',
            name: 'deletePassword',
            label: t('user.password'),
            hint: t('user.passwordHint'),
            autoComplete: 'current-password',
          },
        ]}
      />
    </>
  );
}
