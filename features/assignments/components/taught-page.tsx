import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { Confirm } from '@/components/confirm';
import { Notice } from '@/components/notice';
import { Page, PageTitle } from '@/components/page';
import { Section } from '@/features/progress/components/section';
import { closeAssignmentAction, withdrawAssignmentAction } from '../actions';
import type { TaughtAssignmentPage } from '../queries/taught-assignment';
import { AddTimeForm } from './add-time';
import { LiveRefresh } from './live-refresh';
import { OverrideList } from './override-list';
import { PupilTable } from './pupil-table';
import { RulesList } from './rules-list';
import { StandingCounts } from './standing-counts';

type Props = {
  readonly assignment: TaughtAssignmentPage;
  readonly now: Date;
  readonly done: string | undefined;
  readonly added: string | undefined;
};

/** An assignment as the teachers of its class see it: who is where, by what rules, and what may be done. */
export async function TaughtPage({ assignment, now, done, added }: Props) {
  const t = await getTranslations('assignments.taught');
  const { id, title, class: group, quiz, rules, drawCount, pupils } = assignment;
  const running = pupils.some(({ attempts }) => attempts.some(({ finishedAt }) => finishedAt === null));
  const changing = running || pupils.some(({ phase }) => phase !== 'closed');
  return (
    <Page width="wide">
      <PageTitle
        lead={
          <Link
            href={`/classes/${group.id}`}
            prefetch={false}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {t('of', { name: group.name, title: quiz.title })}
          </Link>
        }
      >
        {title}
      </PageTitle>
      <Done done={done} added={added} />
      <nav aria-label={t('manage')} className="mb-8 flex flex-wrap gap-3">
        {!group.archived && (
          <ButtonLink look="secondary" href={`/assignments/${id}/edit`}>
            {t('edit')}
          </ButtonLink>
        )}
        <ButtonLink look="secondary" href={`/assignments/${id}/article`}>
          {t('article')}
        </ButtonLink>
        <ButtonLink look="secondary" href={`/classes/${group.id}/gradebook/${id}`}>
          {t('gradebook')}
        </ButtonLink>
        <ButtonLink look="secondary" href={`/assignments/${id}/statistics`}>
          {t('statistics')}
        </ButtonLink>
        <ButtonLink look="secondary" href={`/assignments/${id}/paper`}>
          {t('paper')}
        </ButtonLink>
      </nav>
      <Section id="pupils" title={t('status')}>
        {pupils.length === 0 ? (
          <p className="text-quiet">{t('nobody')}</p>
        ) : (
          <>
            <StandingCounts pupils={pupils} />
            {changing && (
              <LiveRefresh source={`/api/assignments/${id}/live`} words={{ live: t('live'), offline: t('offline') }} />
            )}
            <PupilTable assignment={assignment} now={now} />
            {running && <AddTimeForm assignmentId={id} attemptId="" label={t('addToAll')} />}
          </>
        )}
      </Section>
      <OverrideList assignment={assignment} />
      <Section id="rules" title={t('rules')}>
        <RulesList rules={rules} items={quiz.items} drawCount={drawCount} password={rules.password} />
      </Section>
      {!group.archived && <Ends assignment={assignment} />}
    </Page>
  );
}

async function Done({ done, added }: Pick<Props, 'done' | 'added'>) {
  const t = await getTranslations('assignments');
  const words: Readonly<Record<string, string>> = {
    made: t('new.made'),
    saved: t('edit.saved'),
    closed: t('taught.closedDone'),
    begun: t('taught.begun'),
    override: t('override.saved'),
    'override-removed': t('override.removed'),
  };
  if (added !== undefined && /^\d{1,4}$/.test(added)) {
    const count = Number(added);
    return <Notice look="right">{count > 0 ? t('taught.added', { count }) : t('taught.addedNone')}</Notice>;
  }
  const said = done === undefined ? undefined : words[done];
  return said ? <Notice look={done === 'begun' ? 'wrong' : 'right'}>{said}</Notice> : null;
}

/** What ends an assignment: closing it, or where nobody has begun taking it back. */
async function Ends({ assignment: { id, phase, pupils } }: Pick<Props, 'assignment'>) {
  const t = await getTranslations('assignments.taught');
  const begun = pupils.some(({ attempts }) => attempts.length > 0);
  return (
    <div>
      {(phase === 'open' || phase === 'late') && (
        <Confirm
          action={closeAssignmentAction}
          hidden={{ assignmentId: id }}
          summary={t('closeNow')}
          submit={t('closeConfirm')}
        >
          {t('closeText')}
        </Confirm>
      )}
      {!begun && (
        <Confirm
          action={withdrawAssignmentAction}
          hidden={{ assignmentId: id }}
          summary={t('withdraw')}
          submit={t('withdrawConfirm')}
        >
          {t('withdrawText')}
        </Confirm>
      )}
    </div>
  );
}
