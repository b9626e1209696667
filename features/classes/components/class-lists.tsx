import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { OneButton } from '@/components/confirm';
import { AccountForm } from '@/features/accounts/components/account-form';
import { Section } from '@/features/progress/components/section';
import { answerInvitationAction, createClassAction } from '../actions';
import type { AttendedLine, InvitationLine, TaughtLine } from '../queries/list-classes';
import { FindClassForm } from './find-class-form';

/** What a teacher looks after, with the form for one more. */
export async function TaughtSection({ classes }: { classes: readonly TaughtLine[] }) {
  const t = await getTranslations('classes');
  const [open, archived] = [classes.filter((one) => !one.archived), classes.filter((one) => one.archived)];
  return (
    <Section id="taught" title={t('list.taught')}>
      {classes.length === 0 && <p className="mb-4 text-quiet">{t('list.taughtNone')}</p>}
      <Lines lines={open} note={({ pupils }) => t('list.pupils', { count: pupils })} />
      {archived.length > 0 && (
        <details className="mt-4">
          <summary className="flex min-h-11 items-center text-quiet">{t('list.archived')}</summary>
          <Lines lines={archived} note={({ pupils }) => t('list.pupils', { count: pupils })} />
        </details>
      )}
      <h3 className="mt-8 mb-3 text-xl font-semibold">{t('new.title')}</h3>
      <AccountForm
        action={createClassAction}
        label={t('new.title')}
        submit={t('new.submit')}
        showPassword=""
        fields={[{ kind: 'text', name: 'name', label: t('new.name'), hint: t('new.hint'), autoComplete: 'off' }]}
      />
    </Section>
  );
}

type AttendedProps = {
  readonly classes: readonly AttendedLine[];
  /** The way to what is to be done in them. */
  readonly children: ReactNode;
};

/** What the viewer learns in, with the form for a code. */
export async function AttendedSection({ classes, children }: AttendedProps) {
  const t = await getTranslations('classes.list');
  return (
    <Section id="attended" title={t('attended')}>
      {classes.length === 0 && <p className="mb-4 text-quiet">{t('attendedNone')}</p>}
      <Lines lines={classes} note={({ teachers }) => taughtBy(t, teachers)} />
      {classes.length > 0 && <div className="mt-4">{children}</div>}
      <div className="mt-6">
        <FindClassForm />
      </div>
    </Section>
  );
}

export async function InvitationSection({ invitations }: { invitations: readonly InvitationLine[] }) {
  const t = await getTranslations('classes.invitations');
  if (invitations.length === 0) return null;
  return (
    <Section id="invitations" title={t('title')}>
      <ul className="grid gap-4">
        {invitations.map(({ classId, name, teachers }) => (
          <li key={classId} className="rounded-md border border-line bg-card p-4">
            <h3 className="text-lg font-semibold">{name}</h3>
            <p className="mt-1 mb-3">{t('text', { teachers: teachers.join(', ') })}</p>
            <div className="flex flex-wrap gap-3">
              <OneButton action={answerInvitationAction} hidden={{ classId, accept: 'yes' }} look="primary">
                {t('accept')}
              </OneButton>
              <OneButton action={answerInvitationAction} hidden={{ classId, accept: 'no' }}>
                {t('decline')}
              </OneButton>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function taughtBy(
  t: (key: string, values?: Record<string, string>) => string,
  teachers: readonly string[],
): string {
  return teachers.length > 0 ? t('by', { teachers: teachers.join(', ') }) : t('noTeacher');
}

type Line = { readonly id: string; readonly name: string };

function Lines<One extends Line>({ lines, note }: { lines: readonly One[]; note: (line: One) => ReactNode }) {
  return (
    <ul className="grid gap-3">
      {lines.map((line) => (
        <li key={line.id} className="rounded-md border border-line bg-card px-4 py-3">
          <Link
            href={`/classes/${line.id}`}
            className="inline-flex min-h-11 items-center text-lg font-semibold underline underline-offset-4"
          >
            {line.name}
          </Link>
          <p className="text-sm text-quiet">{note(line)}</p>
        </li>
      ))}
    </ul>
  );
}
