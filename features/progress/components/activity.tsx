import { useFormatter, useTranslations } from 'next-intl';
import { ActivityCalendar, type CalendarWeek } from '@/components/activity-calendar';
import { levelFrom } from '../policy/activity';
import { type CalendarDay, recentCalendar } from '../policy/calendar';
import { type Progress, weeksTold } from '../queries/progress';
import { Section } from './section';
import { StreakView } from './streak-view';
import { TableLink } from './table-link';
import { useWeekday } from './wording';

/** Half a year of days, with the streak that they make. */
export function Activity({ progress: { activity, streak, today } }: { progress: Progress }) {
  const t = useTranslations('progress.activity');
  const format = useFormatter();
  const weeks = recentCalendar({ activity, frozen: streak.frozen, today }, weeksTold);
  const days = weeks.flat();
  const weekday = useWeekday();
  const month = (iso: string) => format.dateTime(new Date(`${iso}T00:00:00Z`), { month: 'short', timeZone: 'UTC' });
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
      <TableLink table="activity">{t('table')}</TableLink>
    </Section>
  );
}

function monthBegunIn(week: readonly CalendarDay[], monthOf: (iso: string) => string): CalendarWeek['month'] {
  const first = week.find(({ day }) => day.endsWith('-01'));
  return first ? monthOf(first.day) : null;
}
