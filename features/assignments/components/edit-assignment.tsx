import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import type { Editable } from '../queries/editable';
import { changeAssignmentAction } from '../rule-actions';
import { pupilsField } from './new-assignment';
import { assignmentSections } from './rule-fields';
import { RuleForm } from './rule-form';

/** The rules of an assignment, to be changed. */
export async function EditAssignment({ assignment }: { readonly assignment: Editable }) {
  const [t, ofForm] = await Promise.all([getTranslations('assignments.edit'), getTranslations('assignments.form')]);
  const { id, rules, named, pupils, overrides: _, ...rest } = assignment;
  const whom = pupils.length > 0 ? [pupilsField(ofForm, { pupils }, named)] : [];
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <RuleForm
        action={changeAssignmentAction}
        sections={assignmentSections(ofForm, { ...rest, ...rules }, whom)}
        hidden={{ assignmentId: id }}
        submit={ofForm('submitChange')}
      />
    </Page>
  );
}
