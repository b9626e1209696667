import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { Section } from '@/features/progress/components/section';
import type { Pupil, TaughtClass } from '../queries/get-class';

/** Who is in a class, and, folded away, who left it. */
export async function Roster({ group: { id, archivedAt, pupils, former } }: { group: TaughtClass }) {
  const t = await getTranslations('classes.roster');
  return (
    <Section id="roster" title={t('title')}>
      <p className="mb-4 text-quiet">{t('count', { count: pupils.length })}</p>
      <PupilList classId={id} pupils={pupils} />
      {!archivedAt && (
        <ButtonLink look="secondary" href={`/classes/${id}/import`} className="mt-4">
          {t('import')}
        </ButtonLink>
      )}
      {former.length > 0 && (
        <details className="mt-4">
          <summary className="flex min-h-11 items-center text-quiet">{t('former', { count: former.length })}</summary>
          <PupilList classId={id} pupils={former} />
        </details>
      )}
    </Section>
  );
}

async function PupilList({ classId, pupils }: { classId: string; pupils: readonly Pupil[] }) {
  const [t, format] = await Promise.all([getTranslations('classes.roster'), getFormatter()]);
  return (
    <ul className="divide-y divide-line border-line">
      {pupils.map(({ userId, name, realName, byPin, joinedAt }) => (
        <li key={userId} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
          <div className="min-w-0">
            <Link
              href={`/classes/${classId}/pupils/${userId}`}
              className="inline-flex min-h-11 items-center font-medium underline underline-offset-4"
            >
              {name}
            </Link>
            {realName && <span className="ml-2 text-quiet">{realName}</span>}
          </div>
          <p className="text-sm text-quiet">
            {t(byPin ? 'byPin' : 'byEmail')} ·{' '}
            {t('joined', { date: format.dateTime(joinedAt, { dateStyle: 'medium' }) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
