import { getFormatter, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { passed } from '@/core/grading';
import { isStuck, type PupilStanding, standingOf } from '../policy/standing';
import type { AssignedPupil, TaughtAssignmentPage, WatchedAttempt } from '../queries/taught-assignment';
import { AddTimeForm } from './add-time';

type Props = { readonly assignment: TaughtAssignmentPage; readonly now: Date };

const cell = 'border-b border-line px-1.5 py-2 text-left align-top sm:px-3';
/** On a phone its words stand with the state instead. */
const wideCell = `${cell} hidden sm:table-cell`;

/** Who is where in an assignment. */
export async function PupilTable({ assignment: { id, pupils }, now }: Props) {
  const t = await getTranslations('assignments.taught');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard (WCAG 2.1.1).
    <section aria-label={t('status')} tabIndex={0} className="relative mt-3 overflow-x-auto">
      <table className="w-full border-collapse">
        <thead>
          <tr className="text-sm text-quiet">
            {(['name', 'state', 'progress', 'grade'] as const).map((name) => (
              <th key={name} scope="col" className={name === 'progress' ? wideCell : cell}>
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pupils.map((pupil) => (
            <PupilRow key={pupil.userId} assignmentId={id} pupil={pupil} now={now} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = { readonly assignmentId: string; readonly pupil: AssignedPupil; readonly now: Date };

async function PupilRow({ assignmentId, pupil, now }: RowProps) {
  const [t, format] = await Promise.all([getTranslations('assignments.taught'), getFormatter()]);
  const { name, overridden, attempts, phase, grade, rules } = pupil;
  const standing = standingOf(phase, attempts);
  const newest = attempts.at(-1);
  const running = newest && newest.finishedAt === null ? newest : undefined;
  const reached = passed(grade, rules.passPercent);
  return (
    <tr>
      <th scope="row" className={`${cell} font-semibold`}>
        {name}
        {overridden && <span className="block text-sm font-normal text-quiet">{t('overridden')}</span>}
      </th>
      <td className={cell}>
        <span className={looks[standing]}>{t(`states.${standing}`)}</span>
        {newest && newest.number > 1 && (
          <span className="block text-sm text-quiet">{t('attempt', { number: newest.number })}</span>
        )}
        {newest && (
          <span className="block text-sm text-quiet sm:hidden">
            {t('answered', { count: newest.answered, items: newest.items })}
          </span>
        )}
        {running && <TimeLeft attempt={running} now={now} />}
        {running && <Connection attempt={running} now={now} />}
        {running && (
          <AddTimeForm assignmentId={assignmentId} attemptId={running.id} label={t('addFor', { name })} folded />
        )}
      </td>
      <td className={`${wideCell} tabular-nums`}>{newest ? `${newest.answered}/${newest.items}` : ''}</td>
      <td className={`${cell} tabular-nums`}>
        {grade !== null && format.number(grade, { style: 'percent', maximumFractionDigits: 1 })}
        {reached !== null && (
          <span className={`block text-sm ${reached ? 'text-correct' : 'text-wrong'}`}>
            {t(reached ? 'pass' : 'fail')}
          </span>
        )}
      </td>
    </tr>
  );
}

const looks: Readonly<Record<PupilStanding, string>> = {
  waiting: 'text-quiet',
  none: 'text-quiet',
  running: 'font-semibold text-accent',
  done: 'text-correct',
  late: 'text-correct',
  missing: 'text-wrong',
};

/** Whether the pupil's page is heard of, and which item is on it. */
async function Connection({ attempt: { presence }, now }: { readonly attempt: WatchedAttempt; readonly now: Date }) {
  const [t, format] = await Promise.all([getTranslations('assignments.taught'), getFormatter()]);
  if (!presence) return <Small>{t('unseen')}</Small>;
  if (isStuck(presence.seenAt, now))
    return <Small wrong>{t('stuck', { time: format.dateTime(presence.seenAt, { timeStyle: 'medium' }) })}</Small>;
  return (
    <Small>
      {t('seen')}
      {presence.number > 0 && ` · ${t('at', { number: presence.number })}`}
    </Small>
  );
}

function Small({ wrong = false, children }: { readonly wrong?: boolean; readonly children: ReactNode }) {
  return <span className={`block text-sm ${wrong ? 'font-medium text-wrong' : 'text-quiet'}`}>{children}</span>;
}

async function TimeLeft({ attempt: { deadlineAt }, now }: { readonly attempt: WatchedAttempt; readonly now: Date }) {
  const t = await getTranslations('assignments.taught');
  if (!deadlineAt) return null;
  const minutes = Math.max(0, Math.ceil((deadlineAt.getTime() - now.getTime()) / 60_000));
  return <span className="block text-sm tabular-nums">{t('timeLeft', { minutes })}</span>;
}
