import { useFormatter, useTranslations } from 'next-intl';
import { ActivityCalendar, type CalendarWeek } from '@/components/activity-calendar';
import { TableBehind } from '@/components/table-behind';
import { addDays, mondayOf } from '@/core/review';
import { levelFrom } from '../policy/activity';
import { type CalendarDay, calendarOf } from '../policy/calendar';
import { type Progress, weeksTold } from '../queries/progress';
import { Section } from './section';
import { StreakView } from './streak-view';
import { useDay } from './wording';

/** Half a year of days, with the streak that they make. */
export function Activity({ progress: { activity, streak, today } }: { progress: Progress }) {
  const t = useTranslations('progress.activity');
  const format = useFormatter();
  const day = useDay();
  const last = mondayOf(today);
  const mondays = Array.from({ length: weeksTold }, (_, at) => addDays(last, (at + 1 - weeksTold) * 7));
  const weeks = calendarOf(mondays, { activity, frozen: streak.frozen, today });
  const days = weeks.flat();
  const begun = mondayOf(activity[0]?.day ?? today);
  const lived = weeks.filter(([monday]) => monday && monday.day >= begun);
  const weekday = (at: number) =>
    format.dateTime(new Date(`${addDays(last, at)}T00:00:00Z`), { weekday: 'short', timeZone: 'UTC' });
  const month = (iso: string) => format.dateTime(new Date(`${iso}T00:00:00Z`), { month: 'short', timeZone: 'UTC' });
  const cell = ({ answers, mark }: CalendarDay) =>
    mark === 'saved' ? t('savedDay') : mark === 'ahead' ? '' : format.number(answers);
  return (
    <Section id="activity" title={t('title')}>
      <StreakView streak={streak} />
      <ActivityCalendar
        weeks={weeks.map((week) => ({
          key: week[0]?.day ?? '',
          month: monthBegunIn(week, month),
          days: week.map(({ mark }) => mark),
        }))}
        label={t('chart', {
          weeks: weeksTold,
          days: days.filter(({ answers }) => answers > 0).length,
          answers: days.reduce((sum, { answers }) => sum + answers, 0),
          saved: days.filter(({ mark }) => mark === 'saved').length,
        })}
        weekdays={[weekday(0), weekday(2), weekday(4)]}
        legend={[
          { mark: 0, word: t('legend.none') },
          { mark: 1, word: t('legend.range', { from: levelFrom[1], to: levelFrom[2] - 1 }) },
          { mark: 2, word: t('legend.range', { from: levelFrom[2], to: levelFrom[3] - 1 }) },
          { mark: 3, word: t('legend.more', { from: levelFrom[3] }) },
          { mark: 'saved', word: t('legend.saved') },
        ]}
      />
      <TableBehind
        summary={t('table')}
        caption={t('caption')}
        dense
        columns={[{ name: t('week') }, ...days.slice(0, 7).map((_, at) => ({ name: weekday(at), number: true }))]}
        rows={lived.map((week) => ({ key: week[0]?.day ?? '', cells: [day(week[0]?.day ?? ''), ...week.map(cell)] }))}
      />
    </Section>
  );
}

function monthBegunIn(week: readonly CalendarDay[], monthOf: (iso: string) => string): CalendarWeek['month'] {
  const first = week.find(({ day }) => day.endsWith('-01'));
  return first ? monthOf(first.day) : null;
}
