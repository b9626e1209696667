import { type ItemStatistics, type QuizStatistics, statisticsOf } from '@/core/statistics';
import { isAskableAt } from '@/features/items/policy/askable';
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
 * attempts at a quiz, or those of a class or an assignment.
 */
export async function statisticsOfAttempts(versionId: string, { where, which }: Asked): Promise<StatisticsReport> {
  const finished = { ...where, versionId, finishedAt: { not: null } } as const;
  const [items, attempts, answers, asked] = await Promise.all([
    itemsOfVersion(versionId),
    db.attempt.findMany({ where: finished, select: { id: true, userId: true, startedAt: true } }),
    db.answer.findMany({
      where: { attempt: finished },
      select: { attemptId: true, itemId: true, response: true, points: true },
    }),
    db.attemptItem.findMany({ where: { attempt: finished }, select: { attemptId: true, itemId: true } }),
  ]);
  const given = new Map(answers.map((answer) => [`${answer.attemptId} ${answer.itemId}`, answer]));
  const shown = new Map<string, Set<string>>();
  for (const { attemptId, itemId } of asked) shown.set(attemptId, (shown.get(attemptId) ?? new Set()).add(itemId));
  const taken = attempts.map(({ id, ...attempt }) => {
    // Attempts at an assignment have their own items, others those of the version that could be asked then.
    const own = shown.get(id);
    const isShown = (item: VersionItem) => own?.has(item.id) ?? isAskableAt(item, attempt.startedAt);
    const row = items.map((item) => (isShown(item) ? (given.get(`${id} ${item.id}`) ?? blank) : null));
    return { id, ...attempt, row, score: scoreOf(items, row) };
  });
  const rows = chosenAttempts(taken, which).map(({ row }) => row);
  return { attempts: { finished: attempts.length, counted: rows.length }, ...reportOf(items, rows) };
}

/** An attempt: an entry for each item, null for one that it was not shown. */
type Row = readonly ({ readonly response: string | null; readonly points: number | null } | null)[];

const blank = { response: null, points: null } as const;

/** Share of the points of the items that were shown, 0 to 1. */
function scoreOf(items: readonly VersionItem[], row: Row): number {
  let [earned, most] = [0, 0];
  for (const [at, { weight }] of items.entries()) {
    earned += weight * (row[at]?.points ?? 0);
    most += row[at] ? weight : 0;
  }
  return most === 0 ? 0 : earned / most;
}

function reportOf(items: readonly VersionItem[], rows: readonly Row[]): Omit<StatisticsReport, 'attempts'> {
  const readers = items.map(({ gradable }) => responseReader(gradable));
  const read = (at: number, response: string) => readers[at]?.(response) ?? { readable: response, chosen: [] };
  const { quiz, items: found } = statisticsOf(
    items,
    rows.map((row) =>
      row.map(
        (given, at) =>
          given && { points: given.points, chosen: given.response === null ? [] : read(at, given.response).chosen },
      ),
    ),
  );
  const reports = items.flatMap(({ number, kind, stem, key, choices }, at) => {
    const statistics = found[at];
    if (!statistics) return [];
    const typed = choices.length > 0 ? [] : rows.flatMap((row) => row[at] ?? []);
    const responses = typed.flatMap(({ response, points }) =>
      response === null ? [] : { readable: read(at, response).readable, points: points ?? 0 },
    );
    return { ...statistics, number, kind, stem, key, responses: frequentResponses(responses) };
  });
  return { quiz, items: reports };
}
