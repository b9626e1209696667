import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { Notice } from '@/components/notice';
import { Page, PageTitle } from '@/components/page';
import { Section } from '@/features/progress/components/section';
import { startAssignedAction } from '../actions';
import type { AttendedAssignment, OwnTry } from '../queries/attended-assignment';
import { RulesList } from './rules-list';
import { StartForm } from './start-form';

/** An assignment as one of its pupils sees it: what it asks, how to begin, and what came of it. */
export async function AttendedPage({ assignment }: { readonly assignment: AttendedAssignment }) {
  const t = await getTranslations('assignments.attended');
  const { id, title, note, class: group, rules, items, phase, tries } = assignment;
  return (
    <Page>
      <PageTitle
        lead={
          <Link
            href={`/classes/${group.id}`}
            prefetch={false}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {t('of', { name: group.name })}
          </Link>
        }
      >
        {title}
      </PageTitle>
      {note && <p className="mb-6 whitespace-pre-line">{note}</p>}
      <Grade assignment={assignment} />
      <Begin assignment={assignment} />
      {phase !== 'waiting' && (
        <p className="my-4">
          <ButtonLink look="secondary" href={`/assignments/${id}/article`}>
            {t('article')}
          </ButtonLink>
        </p>
      )}
      {tries.length > 0 && <Tries tries={tries} />}
      <div className="mt-8 border-t border-line pt-8">
        <RulesList rules={rules} items={items} />
      </div>
    </Page>
  );
}

async function Grade({ assignment: { grade, passed } }: { readonly assignment: AttendedAssignment }) {
  const [t, format] = await Promise.all([getTranslations('assignments.attended'), getFormatter()]);
  if (grade === null) return null;
  return (
    <p className="mb-4 font-serif text-2xl font-semibold">
      {t('grade', { grade: format.number(grade, { style: 'percent', maximumFractionDigits: 1 }) })}
      {passed !== null && (
        <span className={`ml-3 text-lg ${passed ? 'text-correct' : 'text-wrong'}`}>
          {t(passed ? 'passed' : 'failed')}
        </span>
      )}
    </p>
  );
}

/** Goes on, begins, or says why it may not. */
async function Begin({ assignment }: { readonly assignment: AttendedAssignment }) {
  const [t, format] = await Promise.all([getTranslations('assignments.attended'), getFormatter()]);
  const { id, openId, refusal, rules, left, tries, dueAt } = assignment;
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'long', timeStyle: 'short' });
  if (openId) return <ButtonLink href={`/attempts/${openId}`}>{t('resume')}</ButtonLink>;
  if (refusal) {
    const at = 'at' in refusal ? refusal.at : null;
    const code = refusal.code === 'waiting' && !at ? 'waitingAlone' : refusal.code;
    return <Notice>{t(`refusal.${code}`, { time: at ? moment(at) : '' })}</Notice>;
  }
  return (
    <section className="rounded-lg border border-line bg-card p-5">
      {dueAt && <p className="font-medium">{t('due', { time: moment(dueAt) })}</p>}
      {rules.limitSeconds > 0 && (
        <p className="mt-1 text-quiet">
          {t('clock', { minutes: Math.round((rules.limitSeconds + rules.extraSeconds) / 60) })}
        </p>
      )}
      <p className="mt-1 text-quiet">{left === null ? t('unlimited') : t('left', { count: left })}</p>
      <StartForm
        action={startAssignedAction}
        assignmentId={id}
        asksPassword={rules.asksPassword}
        words={{
          password: t('password'),
          passwordHint: t('passwordHint'),
          start: t(tries.length > 0 ? 'startAgain' : 'start'),
          refusals: {
            waiting: t('refusal.waitingAlone'),
            closed: t('refusal.closed'),
            'used-up': t('refusal.used-up'),
            delay: t('refusal.delay', { time: '' }),
            password: t('refusal.password'),
            'nothing-to-ask': t('refusal.nothing-to-ask'),
          },
        }}
      />
    </section>
  );
}

async function Tries({ tries }: { readonly tries: readonly OwnTry[] }) {
  const [t, format] = await Promise.all([getTranslations('assignments.attended'), getFormatter()]);
  return (
    <Section id="tries" title={t('tries')}>
      <ul className="divide-y divide-line">
        {tries.map(({ id, number, finishedAt, late, score }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 py-2">
            <span>
              <strong className="font-semibold">{t('try', { number })}</strong>
              <span className="block text-sm text-quiet">
                {finishedAt
                  ? t('handedIn', { time: format.dateTime(finishedAt, { dateStyle: 'medium', timeStyle: 'short' }) })
                  : t('running')}
                {late && ` · ${t('late')}`}
              </span>
            </span>
            {finishedAt && (
              <span className="flex flex-wrap items-center gap-x-4">
                {score ? t('score', { points: score.points, outOf: score.outOf }) : t('noScore')}
                <Link
                  href={`/attempts/${id}/result`}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
                >
                  {t('seeResult')}
                </Link>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
