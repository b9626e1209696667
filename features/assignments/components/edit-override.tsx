import { getTranslations } from 'next-intl/server';
import { Confirm } from '@/components/confirm';
import { Page, PageTitle } from '@/components/page';
import { removeOverrideAction } from '../actions';
import type { Editable } from '../queries/editable';
import { setOverrideAction } from '../rule-actions';
import { pupilsField } from './new-assignment';
import { overrideSections } from './rule-fields';
import { RuleForm } from './rule-form';

type Props = { readonly assignment: Editable; readonly override: Editable['overrides'][number] | null };

/** Other rules for one pupil or a group. */
export async function EditOverride({ assignment, override }: Props) {
  const [t, ofForm] = await Promise.all([getTranslations('assignments.override'), getTranslations('assignments.form')]);
  const { id, pupils, named } = assignment;
  const whom = named.length > 0 ? pupils.filter(({ userId }) => named.includes(userId)) : pupils;
  const { hint: _, fold: __, ...field } = pupilsField(ofForm, { pupils: whom }, override?.userIds ?? []);
  return (
    <Page>
      <PageTitle lead={t('lead')}>{override ? t('title') : t('newTitle')}</PageTitle>
      <p className="mb-6 font-medium">{assignment.title}</p>
      <RuleForm
        action={setOverrideAction}
        sections={overrideSections(ofForm, override, [{ ...field, label: ofForm('fields.whom') }])}
        hidden={{ assignmentId: id, overrideId: override?.id ?? '' }}
        submit={ofForm('submitOverride')}
      />
      {override && (
        <div className="mt-8">
          <Confirm
            action={removeOverrideAction}
            hidden={{ assignmentId: id, overrideId: override.id }}
            summary={t('remove')}
            submit={t('removeConfirm')}
          >
            {t('removeText')}
          </Confirm>
        </div>
      )}
    </Page>
  );
}
