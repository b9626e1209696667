import { csvOf } from '@/lib/csv';
import type { Owner } from '@/lib/viewer';
import type { Shares } from '../policy/shares';
import { getOwnProgress, type Progress } from './progress';

const columns = [
  'part',
  'name',
  'date',
  'answers',
  'accuracy',
  'first_answers',
  'first_accuracy',
  'due_reviews',
  'recalled',
  'retention',
  'active_days',
  'forgotten',
  'shaky',
  'firm',
  'mastered',
  'measure',
  'own',
  'class_low',
  'class_median',
  'class_high',
] as const;

type Row = Record<(typeof columns)[number], string | number | null>;

/**
 * What the page of progress shows as one table: a line for all answers, each topic, outlet, week, active day and finished quiz, for the streak, and for each figure beside a class; `part` says which. Shares are 0 to
 * 1, dates ISO 8601; what a line has none of is empty.
 */
export async function getProgressCsv(viewer: Owner, { now }: { now: Date }): Promise<string> {
  return csvOf(columns, rowsOf(await getOwnProgress(viewer, { now })));
}

function rowsOf(progress: Progress): readonly Row[] {
  const { shares, topics, outlets, weeks, activity, finished, streak, classes } = progress;
  return [
    row({ part: 'all', ...cellsOf(shares) }),
    ...topics.map((topic) => row({ part: 'topic', name: topic.name, ...cellsOf(topic) })),
    ...outlets.map((outlet) => row({ part: 'outlet', name: outlet.name, ...cellsOf(outlet) })),
    ...weeks.map(({ week, monday, activeDays, standings, ...rest }) =>
      row({ part: 'week', name: week, date: monday, active_days: activeDays, ...standings, ...cellsOf(rest) }),
    ),
    ...activity.map(({ day, answers }) => row({ part: 'day', date: day, answers })),
    ...streak.frozen.map((day) => row({ part: 'freeze', date: day })),
    row({ part: 'streak', name: 'current', active_days: streak.current }),
    row({ part: 'streak', name: 'longest', active_days: streak.longest }),
    ...finished.map(({ title, finishedAt, score }) =>
      row({
        part: 'quiz',
        name: title,
        date: finishedAt.toISOString(),
        answers: score.answered,
        accuracy: score.share,
      }),
    ),
    ...classes.flatMap(({ name, figures }) =>
      figures.map(({ measure, topic, own, low, median, high }) =>
        row({
          part: 'class',
          name,
          measure: topic === null ? measure : `topic: ${topic}`,
          own: own === null ? null : Math.round(own * 10_000) / 10_000,
          class_low: low,
          class_median: median,
          class_high: high,
        }),
      ),
    ),
  ];
}

function cellsOf({ answers, accuracy, firstAnswers, firstAccuracy, due, recalled, retention }: Shares) {
  const first = { first_answers: firstAnswers, first_accuracy: firstAccuracy };
  return { answers, accuracy, ...first, due_reviews: due, recalled, retention };
}

function row(cells: Partial<Row>): Row {
  return { ...empty, ...cells };
}

const empty = Object.fromEntries(columns.map((column) => [column, null])) as Row;
