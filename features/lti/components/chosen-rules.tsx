import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/notice';
import { Page, PageTitle } from '@/components/page';
import { assignmentSections, type RuleField } from '@/features/assignments/components/rule-fields';
import { RuleForm } from '@/features/assignments/components/rule-form';
import { usualRules } from '@/features/assignments/policy/usual';
import type { Choosable } from '@/features/assignments/queries/choosable';
import { chooseQuizAction } from '../actions/choose';
import type { Choice } from '../queries/waiting-launch';

type Props = { readonly quiz: Choosable; readonly choice: Choice };

/** The rules of the quiz that an activity of a platform is to open. */
export async function ChosenRules({ quiz, choice: { id, platform, className, launch } }: Props) {
  const [t, ofForm, ofNew] = await Promise.all([
    getTranslations('lti.choose'),
    getTranslations('assignments.form'),
    getTranslations('assignments.new'),
  ]);
  const asksPoints = launch.asks.kind === 'choice';
  const points: RuleField = {
    kind: 'number',
    name: 'points',
    label: t('points'),
    hint: t('pointsHint'),
    values: ['100'],
  };
  const begins = { ...usualRules, title: quiz.title.slice(0, 120), note: '', drawCount: 0, reminderHours: 24 };
  return (
    <Page>
      <PageTitle lead={<span lang={quiz.language}>{quiz.title}</span>}>{t('title')}</PageTitle>
      <p className="text-quiet">{t('lead', { platform, name: className })}</p>
      <p className="mb-4">
        <Link
          href={`/lti/choose/${id}`}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {ofNew('other')}
        </Link>
      </p>
      {!quiz.own && <Notice>{ofNew('libraryNote')}</Notice>}
      <RuleForm
        action={chooseQuizAction}
        sections={assignmentSections(ofForm, begins, asksPoints ? [points] : [])}
        hidden={{ launchId: id, code: quiz.code, ...(asksPoints ? {} : { points: '100' }) }}
        submit={t(asksPoints ? 'submitChoice' : 'submitLink')}
      />
    </Page>
  );
}
