import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { Section } from '@/features/progress/components/section';
import type { Member } from '@/lib/viewer';
import type { Phase } from '../policy/clock';
import { getOwnAssignments, getTaughtAssignments, type OwnAssignment } from '../queries/list-assignments';

type Props = { readonly viewer: Member; readonly classId: string; readonly now: Date };

const title = 'inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4';

/** The assignments of a class, for its teachers. */
export async function TaughtAssignments({ viewer, classId, now, archived }: Props & { readonly archived: boolean }) {
  const t = await getTranslations('assignments.list');
  const assignments = await getTaughtAssignments(viewer, classId, { now });
  return (
    <Section id="assignments" title={t('title')}>
      <div className="mb-4 flex flex-wrap gap-3">
        {!archived && <ButtonLink href={`/assignments/new?class=${classId}`}>{t('new')}</ButtonLink>}
        <ButtonLink look="secondary" href={`/classes/${classId}/gradebook`}>
          {t('gradebook')}
        </ButtonLink>
      </div>
      {assignments.length === 0 && <p className="text-quiet">{t('none')}</p>}
      <ul className="divide-y divide-line">
        {assignments.map((one) => (
          <li key={one.id} className="py-3">
            <Link href={`/assignments/${one.id}`} prefetch={false} className={title}>
              {one.title}
            </Link>
            <p className="text-sm text-quiet">
              <span lang={one.language}>{t('of', { title: one.quiz })}</span>
            </p>
            <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
              <strong className="font-semibold">{t(`phase.${one.phase}`)}</strong>
              <Window phase={one.phase} opensAt={one.opensAt} dueAt={one.closesAt} />
              <span>{t('progress', { finished: one.finished, pupils: one.pupils })}</span>
              {one.running > 0 && <span>{t('running', { count: one.running })}</span>}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What a pupil is to take in a class. */
export async function AttendedAssignments({ viewer, classId, now }: Props) {
  const t = await getTranslations('assignments.list');
  const assignments = await getOwnAssignments(viewer, { classId, now });
  return (
    <Section id="assignments" title={t('title')}>
      {assignments.length === 0 ? (
        <p className="text-quiet">{t('ownNone')}</p>
      ) : (
        <OwnAssignmentList assignments={assignments} inOneClass />
      )}
    </Section>
  );
}

type ListProps = {
  readonly assignments: readonly OwnAssignment[];
  /** Then the class is not named beside each. */
  readonly inOneClass?: boolean;
};

export async function OwnAssignmentList({ assignments, inOneClass = false }: ListProps) {
  const t = await getTranslations('assignments.list');
  return (
    <ul className="divide-y divide-line">
      {assignments.map((one) => (
        <li key={one.id} className="py-3">
          <Link href={`/assignments/${one.id}`} prefetch={false} className={title}>
            {one.title}
          </Link>
          {!inOneClass && <p className="text-sm text-quiet">{t('inClass', { name: one.className })}</p>}
          <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
            <strong className="font-semibold">{t(`standing.${toldStanding(one)}`)}</strong>
            <Window phase={one.phase} opensAt={one.opensAt} dueAt={one.dueAt} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Nothing is to do before it opens, nor once it is closed. */
function toldStanding({ standing, phase }: OwnAssignment) {
  if (standing !== 'to-do') return standing;
  return phase === 'waiting' ? 'waiting' : phase === 'closed' ? 'missed' : standing;
}

type WindowProps = { readonly phase: Phase; readonly opensAt: Date | null; readonly dueAt: Date | null };

/** When it opens or closes, whichever comes next. */
async function Window({ phase, opensAt, dueAt }: WindowProps) {
  const [t, format] = await Promise.all([getTranslations('assignments.list'), getFormatter()]);
  const told = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  if (phase === 'waiting' && opensAt) return <span>{t('opens', { time: told(opensAt) })}</span>;
  if (!dueAt) return <span className="text-quiet">{t('noClose')}</span>;
  return <span>{t(phase === 'open' ? 'closes' : 'closed', { time: told(dueAt) })}</span>;
}
