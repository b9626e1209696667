import { z } from 'zod';
import { adviceCodes, missingReasons } from '@/core/statistics';

const moment = z.iso.datetime();
const count = z.int().min(0);
const share = z.number().min(0).max(1);
const score = z.object({ points: z.number(), outOf: z.number(), answered: count, share });

const cell = z.object({
  state: z.enum(['excused', 'waiting', 'open', 'running', 'missing', 'graded']),
  share: share.nullable(),
  late: z.boolean(),
  running: z.boolean(),
  passed: z.boolean().nullable(),
  attempts: count,
});
export const gradebookShape = z.object({
  class: z.object({ id: z.string(), name: z.string(), archived: z.boolean() }),
  columns: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      setAt: moment,
      closesAt: moment.nullable(),
      maximum: z.number().nullable(),
      passPercent: count,
      mean: share.nullable(),
    }),
  ),
  rows: z.array(
    z.object({
      userId: z.string(),
      name: z.string(),
      realName: z.string().nullable(),
      former: z.boolean(),
      cells: z.array(cell).describe('One for each column, in its order.'),
      mean: share.nullable(),
    }),
  ),
  mean: share.nullable(),
  pupils: count,
  former: count,
});

/** A pupil's attempts at an assignment. */
export const pupilAttemptsShape = z.object({
  userId: z.string(),
  name: z.string(),
  grade: share.nullable(),
  dueAt: moment.nullable(),
  attempts: z.array(
    z.object({
      id: z.string(),
      number: z.int().min(1),
      startedAt: moment,
      finishedAt: moment.nullable(),
      deadlineAt: moment.nullable(),
      late: z.boolean(),
      answered: count,
      items: count,
      score,
    }),
  ),
});

const figure = z.object({ value: z.number().nullable(), missing: z.enum(missingReasons).nullable() });
const estimate = figure.extend({ interval: z.object({ low: z.number(), high: z.number() }).nullable() });
export const statisticsShape = z.object({
  title: z.string(),
  versions: z.array(z.object({ number: z.int(), publishedAt: moment, attempts: count })),
  found: z
    .object({
      number: z.int(),
      which: z.enum(['first', 'last', 'best', 'all']),
      report: z.object({
        attempts: z.object({ finished: count, counted: count }),
        quiz: z.object({
          attempts: count,
          mean: figure,
          median: figure,
          standardDeviation: figure,
          skewness: figure,
          kurtosis: figure,
          alpha: figure,
          errorRatio: figure,
          standardError: figure,
          scores: z.array(z.object({ from: z.number(), count })),
        }),
        items: z.array(
          z.object({
            id: z.string(),
            number: z.int(),
            kind: z.string(),
            stem: z.string(),
            key: z.string(),
            shown: count,
            blank: count,
            facility: estimate,
            standardDeviation: figure,
            guess: figure,
            intendedWeight: z.number(),
            effectiveWeight: figure,
            discrimination: estimate,
            efficiency: figure,
            choices: z.array(
              z.object({ text: z.string(), correct: z.boolean(), count, share: estimate, pointBiserial: estimate }),
            ),
            advice: z.array(
              z.object({
                code: z.enum(adviceCodes as [string, ...string[]]),
                certainty: z.enum(['clear', 'perhaps']),
                choices: z.array(z.string()),
              }),
            ),
          }),
        ),
      }),
    })
    .nullable()
    .describe('Of the version looked at; null where none was published.'),
});
export const statisticsQuery = z.strictObject({
  version: z.coerce.number().int().positive().optional().describe('Number of a published version.'),
  attempts: z.enum(['first', 'last', 'best', 'all']).default('first').describe('Which attempts of a person count.'),
});

const shares = {
  answers: count,
  accuracy: share.nullable(),
  firstAnswers: count,
  firstAccuracy: share.nullable(),
  due: count,
  recalled: count,
  retention: share.nullable(),
};
export const progressShape = z.object({
  today: z.string().describe('ISO date.'),
  open: z.array(z.object({ id: z.string(), title: z.string(), startedAt: moment, answered: count, items: count })),
  finished: z.array(z.object({ id: z.string(), title: z.string(), finishedAt: moment, score })),
  shares: z.object(shares),
  topics: z.array(z.object({ name: z.string().nullable(), ...shares })),
  outlets: z.array(z.object({ name: z.string().nullable(), ...shares })),
  activity: z.array(z.object({ day: z.string(), answers: count })),
  streak: z.object({ current: count, longest: count, activeToday: z.boolean(), freezes: count }),
});

export const meShape = z.object({
  userId: z.string(),
  name: z.string(),
  role: z.enum(['learner', 'teacher', 'admin']),
  scopes: z.array(z.string()).describe('Of this token.'),
});
