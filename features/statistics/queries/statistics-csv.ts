import { fewest } from '@/core/statistics';
import { csvOf } from '@/lib/csv';
import type { Viewer } from '@/lib/viewer';
import type { StatisticsAddress } from '../schema';
import { getAssignmentStatistics } from './assignment-statistics';
import { getQuizStatistics, type StatisticsPage } from './quiz-statistics';
import type { ItemReport, StatisticsReport } from './statistics-of-attempts';

const columns = [
  'part',
  'item',
  'kind',
  'text',
  'correct',
  'attempts',
  'blank',
  'count',
  'mean',
  'mean_low',
  'mean_high',
  'median',
  'standard_deviation',
  'skewness',
  'kurtosis',
  'alpha',
  'error_ratio',
  'standard_error',
  'random_guess',
  'intended_weight',
  'effective_weight',
  'discrimination',
  'discrimination_low',
  'discrimination_high',
  'efficiency',
  'fifth_1',
  'fifth_2',
  'fifth_3',
  'fifth_4',
  'fifth_5',
  'advice',
] as const;

type Row = Record<(typeof columns)[number], string | number | null>;

/**
 * What the page of statistics shows as one table: a line for the quiz, each item, each choice and each frequent response; `part` says which. Shares and weights are 0 to 1; `mean` is the facility of an
 * item and the share of a choice, `discrimination` of a choice its point-biserial, `fifth_1` the weakest. What cannot be computed is empty. Of fewer than five attempts only counts are told.
 * @throws AppError `not-found` when the quiz is not the viewer's.
 */
export async function getStatisticsCsv(viewer: Viewer, quizId: string, address: StatisticsAddress): Promise<string> {
  return csvOfPage(await getQuizStatistics(viewer, quizId, address));
}

/** The same of one assignment. @throws AppError `not-found` when it is not of a class the viewer teaches. */
export async function getAssignmentStatisticsCsv(
  viewer: Viewer,
  assignmentId: string,
  address: StatisticsAddress,
): Promise<string> {
  return csvOfPage(await getAssignmentStatistics(viewer, assignmentId, address));
}

function csvOfPage({ title, found }: StatisticsPage): string {
  return csvOf(columns, found ? rowsOf(title, found.report) : []);
}

function rowsOf(title: string, { quiz, items, attempts }: StatisticsReport): readonly Row[] {
  const honest = attempts.counted >= fewest.spread;
  return [
    row({
      part: 'quiz',
      text: title,
      attempts: attempts.counted,
      mean: quiz.mean.value,
      median: quiz.median.value,
      standard_deviation: quiz.standardDeviation.value,
      skewness: quiz.skewness.value,
      kurtosis: quiz.kurtosis.value,
      alpha: quiz.alpha.value,
      error_ratio: quiz.errorRatio.value,
      standard_error: quiz.standardError.value,
    }),
    ...items.flatMap((item) => [itemRow(item), ...(honest ? choiceRows(item) : [])]),
  ];
}

function itemRow(item: ItemReport): Row {
  const { facility, discrimination } = item;
  return row({
    part: 'item',
    item: item.number,
    kind: item.kind,
    text: item.stem,
    attempts: item.shown,
    blank: item.blank,
    mean: facility.value,
    mean_low: facility.interval?.low ?? null,
    mean_high: facility.interval?.high ?? null,
    standard_deviation: item.standardDeviation.value,
    random_guess: item.guess.value,
    intended_weight: item.intendedWeight,
    effective_weight: item.effectiveWeight.value,
    discrimination: discrimination.value,
    discrimination_low: discrimination.interval?.low ?? null,
    discrimination_high: discrimination.interval?.high ?? null,
    efficiency: item.efficiency.value,
    advice: item.advice.map(({ code, certainty }) => `${code} (${certainty})`).join('; '),
  });
}

function choiceRows({ number, choices, responses, shown }: ItemReport): readonly Row[] {
  return [
    ...choices.map(({ text, correct, count, share, pointBiserial, quintiles }) =>
      row({
        part: 'choice',
        item: number,
        text,
        correct: correct ? 1 : 0,
        count,
        mean: share.value,
        mean_low: share.interval?.low ?? null,
        mean_high: share.interval?.high ?? null,
        discrimination: pointBiserial.value,
        discrimination_low: pointBiserial.interval?.low ?? null,
        discrimination_high: pointBiserial.interval?.high ?? null,
        ...Object.fromEntries((quintiles ?? []).map((share, at) => [`fifth_${at + 1}`, share])),
      }),
    ),
    ...responses.map(({ text, count, points }) =>
      row({ part: 'response', item: number, text, correct: points, count, mean: count / shown }),
    ),
  ];
}

function row(cells: Partial<Row>): Row {
  return { ...empty, ...cells };
}

const empty = Object.fromEntries(columns.map((column) => [column, null])) as Row;
