import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { Notice } from '@/components/notice';
import { EmptyState, Page, PageTitle } from '@/components/page';
import { usualRules } from '../policy/usual';
import type { AssignableClass, Choosable } from '../queries/choosable';
import { setAssignmentAction } from '../rule-actions';
import { assignmentSections, type RuleField, type Words } from './rule-fields';
import { RuleForm } from './rule-form';

type Props = { readonly quiz: Choosable; readonly classes: readonly AssignableClass[]; readonly classId: string };

/** The rules of an assignment to be set. */
export async function NewAssignment({ quiz, classes, classId }: Props) {
  const [t, ofForm] = await Promise.all([getTranslations('assignments.new'), getTranslations('assignments.form')]);
  if (classes.length === 0) {
    return (
      <Page>
        <EmptyState isPage title={t('noClass')} action={<ButtonLink href="/classes">{t('toClasses')}</ButtonLink>} />
      </Page>
    );
  }
  const chosen = classes.find(({ id }) => id === classId) ?? (classes.length === 1 ? classes[0] : undefined);
  const whom: RuleField[] = [
    {
      kind: 'ticks',
      name: 'classIds',
      label: ofForm('fields.classIds'),
      options: classes.map(({ id, name }) => ({ value: id, label: name })),
      values: chosen ? [chosen.id] : [],
    },
    ...(chosen && chosen.pupils.length > 0 ? [pupilsField(ofForm, chosen, [])] : []),
  ];
  const begins = { ...usualRules, title: quiz.title.slice(0, 120), note: '', drawCount: 0, reminderHours: 24 };
  return (
    <Page>
      <PageTitle lead={<span lang={quiz.language}>{quiz.title}</span>}>{t('title')}</PageTitle>
      <p className="mb-4">
        <Link
          href={`/assignments/new${classId ? `?class=${classId}` : ''}`}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t('other')}
        </Link>
      </p>
      {!quiz.own && <Notice>{t('libraryNote')}</Notice>}
      <RuleForm
        action={setAssignmentAction}
        sections={assignmentSections(ofForm, begins, whom)}
        hidden={{ code: quiz.code }}
        submit={ofForm('submitNew')}
      />
    </Page>
  );
}

/** More than these would push the fields below out of sight. */
const manyPupils = 8;

/** Whom of a class it is for: mostly everyone, so that the names of a large class lie folded until one is chosen. */
export function pupilsField(
  t: Words,
  { pupils }: Pick<AssignableClass, 'pupils'>,
  values: readonly string[],
): RuleField {
  return {
    kind: 'ticks',
    name: 'pupils',
    label: t('fields.pupils'),
    hint: t('hints.pupils'),
    ...(pupils.length > manyPupils && values.length === 0 ? { fold: t('choosePupils', { count: pupils.length }) } : {}),
    options: pupils.map(({ userId, name }) => ({ value: userId, label: name })),
    values,
  };
}
