import { useFormatter, useTranslations } from 'next-intl';
import { DataTable } from '@/components/table-behind';
import { mondayOf } from '@/core/review';
import { type CalendarDay, recentCalendar } from '../policy/calendar';
import { type Progress, weeksTold } from '../queries/progress';
import { useDay, useWeekday } from './wording';

/** The answers of each day, a line a week since the first. */
export function ActivityTable({ progress: { activity, streak, today } }: { progress: Progress }) {
  const t = useTranslations('progress.activity');
  const [format, day, weekday] = [useFormatter(), useDay(), useWeekday()];
  const begun = mondayOf(activity[0]?.day ?? today);
  const weeks = recentCalendar({ activity, frozen: streak.frozen, today }, weeksTold);
  const lived = weeks.filter(([monday]) => monday && monday.day >= begun);
  const cell = ({ answers, mark }: CalendarDay) =>
    mark === 'saved' ? t('savedDay') : mark === 'ahead' ? '' : format.number(answers);
  return (
    <DataTable
      caption={t('caption')}
      dense
      columns={[{ name: t('week') }, ...[0, 1, 2, 3, 4, 5, 6].map((at) => ({ name: weekday(at), number: true }))]}
      rows={lived.map((week) => ({ key: week[0]?.day ?? '', cells: [day(week[0]?.day ?? ''), ...week.map(cell)] }))}
    />
  );
}
