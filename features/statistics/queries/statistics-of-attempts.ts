import { score } from '@/core/grading';
import { type ItemStatistics, type QuizStatistics, statisticsOf } from '@/core/statistics';
import { db } from '@/lib/db';
import type { Prisma } from '@/prisma/generated/sqlite/client';
import { chosenAttempts } from '../policy/chosen-attempts';
import { type FrequentResponse, frequentResponses } from '../policy/frequent-responses';
import { responseReader } from '../policy/read-response';
import type { Which } from '../schema';
import { itemsOfVersion, type VersionItem } from './version-items';

export type ItemReport = ItemStatistics &
  Pick<VersionItem, 'number' | 'kind' | 'stem' | 'key'> & {
    /** Of an item without choices to take or leave: what was given more than once. */
    readonly responses: readonly FrequentResponse[];
  };

export type StatisticsReport = {
  /** Finished attempts, and those of them that count. */
  readonly attempts: { readonly finished: number; readonly counted: number };
  readonly quiz: QuizStatistics;
  /** In quiz order. */
  readonly items: readonly ItemReport[];
};

type Asked = {
  /** Narrows the attempts: the scope is the caller's and belongs here. */
  readonly where: Prisma.AttemptWhereInput;
  readonly which: Which;
};

/**
 * What finished attempts at one version say of it and of its items, in a bounded number of queries; no one is named. For queries that have found the version to be the viewer's: over all
 * attempts at a quiz, or those of a class or an assignment. Every attempt is shown all items.
 */
export async function statisticsOfAttempts(versionId: string, { where, which }: Asked): Promise<StatisticsReport> {
  const finished = { ...where, versionId, finishedAt: { not: null } } as const;
  const [items, attempts, answers] = await Promise.all([
    itemsOfVersion(versionId),
    db.attempt.findMany({ where: finished, select: { id: true, userId: true, startedAt: true } }),
    db.answer.findMany({
      where: { attempt: finished },
      select: { attemptId: true, itemId: true, response: true, points: true },
    }),
  ]);
  const given = new Map(answers.map((answer) => [`${answer.attemptId} ${answer.itemId}`, answer]));
  const taken = attempts.map(({ id, ...attempt }) => {
    const row = items.map((item) => given.get(`${id} ${item.id}`) ?? null);
    return { id, ...attempt, row, score: score(row).share };
  });
  const rows = chosenAttempts(taken, which).map(({ row }) => row);
  return { attempts: { finished: attempts.length, counted: rows.length }, ...reportOf(items, rows) };
}

type Row = readonly ({ readonly response: string; readonly points: number } | null)[];

function reportOf(items: readonly VersionItem[], rows: readonly Row[]): Omit<StatisticsReport, 'attempts'> {
  const read = items.map(({ gradable }) => responseReader(gradable));
  const { quiz, items: found } = statisticsOf(
    items,
    rows.map((row) =>
      row.map((answer, at) => ({
        points: answer?.points ?? null,
        chosen: answer && items[at]?.choices.length ? (read[at]?.(answer.response).chosen ?? []) : [],
      })),
    ),
  );
  return {
    quiz,
    items: items.flatMap(({ number, kind, stem, key, choices }, at) => {
      const statistics = found[at];
      if (!statistics) return [];
      const typed = choices.length > 0 ? [] : rows.flatMap((row) => row[at] ?? []);
      const responses = frequentResponses(
        typed.map(({ response, points }) => ({ readable: read[at]?.(response).readable ?? response, points })),
      );
      return { ...statistics, number, kind, stem, key, responses };
    }),
  };
}
