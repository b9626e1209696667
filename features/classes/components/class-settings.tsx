import { getTranslations } from 'next-intl/server';
import { Confirm, OneButton } from '@/components/confirm';
import { AccountForm } from '@/features/accounts/components/account-form';
import { Section } from '@/features/progress/components/section';
import {
  changeClassAction,
  inviteCoTeacherAction,
  removeCoTeacherAction,
  renameClassAction,
  withdrawInvitationAction,
} from '../actions';
import type { TaughtClass } from '../queries/get-class';

/** Who teaches a class; its owner invites others and takes them out. */
export async function TeacherSection({ group }: { group: TaughtClass }) {
  const { id: classId, teachers, invited, owns, coTeaches, archivedAt } = group;
  const t = await getTranslations('classes.teachers');
  const changes = owns && !archivedAt;
  return (
    <Section id="teachers" title={t('title')}>
      <ul className="mb-4 divide-y divide-line">
        {teachers.map(({ userId, name, part }) => (
          <li key={userId} className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 py-1">
            <span>
              {name} <span className="text-sm text-quiet">({t(part === 'owner' ? 'owner' : 'coTeacher')})</span>
            </span>
            {changes && part === 'co_teacher' && (
              <OneButton action={removeCoTeacherAction} hidden={{ classId, userId }} look="quiet">
                {t('remove', { name })}
              </OneButton>
            )}
          </li>
        ))}
        {invited.map((email) => (
          <li key={email} className="py-1">
            <span className="text-quiet">{t('invited', { email })}</span>
            {changes && (
              <OneButton action={withdrawInvitationAction} hidden={{ classId, email }} look="quiet" className="-ml-4">
                {t.rich('withdraw', { email, more: (words) => <span className="sr-only">{words}</span> })}
              </OneButton>
            )}
          </li>
        ))}
      </ul>
      {changes && (
        <AccountForm
          action={inviteCoTeacherAction}
          label={t('invite')}
          submit={t('submit')}
          showPassword=""
          look="secondary"
          hidden={{ classId }}
          fields={[{ kind: 'email', name: 'email', label: t('email'), hint: t('emailHint'), autoComplete: 'off' }]}
        />
      )}
      {coTeaches && (
        <OneButton action={changeClassAction} hidden={{ classId, deed: 'step-down' }} look="danger">
          {t('stepDown')}
        </OneButton>
      )}
    </Section>
  );
}

/** What its owner does with the class as a whole. */
export async function ClassSettings({ group: { id: classId, name, owns, archivedAt } }: { group: TaughtClass }) {
  const t = await getTranslations('classes');
  if (!owns) return null;
  return (
    <Section id="settings" title={t('settings.title')}>
      {archivedAt ? (
        <OneButton action={changeClassAction} hidden={{ classId, deed: 'unarchive' }}>
          {t('settings.unarchive')}
        </OneButton>
      ) : (
        <>
          <AccountForm
            action={renameClassAction}
            label={t('settings.rename')}
            submit={t('settings.renameSubmit')}
            showPassword=""
            look="secondary"
            hidden={{ classId }}
            fields={[{ kind: 'text', name: 'name', label: t('new.name'), value: name, autoComplete: 'off' }]}
          />
          <div className="mt-6">
            <Confirm
              action={changeClassAction}
              hidden={{ classId, deed: 'archive' }}
              summary={t('settings.archive')}
              submit={t('settings.archiveConfirm')}
            >
              {t('settings.archiveText')}
            </Confirm>
          </div>
        </>
      )}
    </Section>
  );
}
