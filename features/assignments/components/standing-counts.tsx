import { getFormatter, getTranslations } from 'next-intl/server';
import { standingOf } from '../policy/standing';
import type { AssignedPupil } from '../queries/taught-assignment';

const order = ['done', 'late', 'running', 'none', 'missing', 'waiting'] as const;

/** How many are where, and what those who have handed in reached on average. */
export async function StandingCounts({ pupils }: { readonly pupils: readonly AssignedPupil[] }) {
  const [t, format] = await Promise.all([getTranslations('assignments.taught'), getFormatter()]);
  const standings = pupils.map(({ phase, attempts }) => standingOf(phase, attempts));
  const counts = order.flatMap((standing) => {
    const count = standings.filter((one) => one === standing).length;
    return count > 0 ? t(`counts.${standing}`, { count }) : [];
  });
  const grades = pupils.flatMap(({ grade }) => grade ?? []);
  const average = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
  return (
    <p className="mb-2">
      {`${counts.join(' · ')}. `}
      {grades.length > 1 &&
        t('average', { grade: format.number(average, { style: 'percent', maximumFractionDigits: 1 }) })}
    </p>
  );
}
