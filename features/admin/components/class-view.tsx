import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { Confirm, OneButton } from '@/components/confirm';
import { AccountForm } from '@/features/accounts/components/account-form';
import { Section } from '@/features/progress/components/section';
import { archiveClassAction, handOverAction } from '../actions';
import type { ClassLine } from '../queries/classes';
import { Teachers } from './class-list';

/** One class and what an admin does with it; its roster is on the page that its teachers see. */
export async function ClassView({ group }: { group: ClassLine }) {
  const t = await getTranslations('admin.class');
  const { id: classId, pupils, assignments, createdAt, archivedAt } = group;
  return (
    <div className="max-w-2xl">
      <p className="text-quiet">{t('facts', { pupils, assignments, date: createdAt })}</p>
      <ButtonLink href={`/classes/${classId}`} look="secondary" className="mt-4 mb-8">
        {t('open')}
      </ButtonLink>
      <Section id="teachers" title={t('teachers')}>
        <Teachers group={group} />
        <h3 className="mt-6 mb-2 text-xl font-semibold">{t('handOver')}</h3>
        <p className="mb-4 text-quiet">{t('handOverText')}</p>
        <AccountForm
          action={handOverAction}
          label={t('handOver')}
          submit={t('handOverSubmit')}
          showPassword=""
          look="secondary"
          hidden={{ classId }}
          fields={[{ kind: 'email', name: 'email', label: t('email'), autoComplete: 'off' }]}
        />
      </Section>
      <Section id="archive" title={t('archive')}>
        {archivedAt ? (
          <>
            <p className="mb-4 text-quiet">{t('archivedText', { date: archivedAt })}</p>
            <OneButton action={archiveClassAction} hidden={{ classId, deed: 'unarchive' }}>
              {t('unarchive')}
            </OneButton>
          </>
        ) : (
          <Confirm
            action={archiveClassAction}
            hidden={{ classId, deed: 'archive' }}
            summary={t('archiveSummary')}
            submit={t('archiveSubmit')}
          >
            {t('archiveText')}
          </Confirm>
        )}
      </Section>
    </div>
  );
}
