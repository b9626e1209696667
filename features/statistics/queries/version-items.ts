import { type Gradable, guessPoints } from '@/core/grading';
import type { StatisticsItem } from '@/core/statistics';
import { type Suspended, suspendedTimes } from '@/features/items/policy/askable';
import { gradableOf, keyColumns } from '@/features/items/queries/gradable';
import { db } from '@/lib/db';

/** An item of a version with what statistics need of it. */
export type VersionItem = StatisticsItem & {
  /** From 1. */
  readonly number: number;
  readonly kind: string;
  readonly stem: string;
  readonly key: string;
  readonly gradable: Gradable;
  /** When it was not asked; see `isAskableAt`. */
  readonly suspensions: Suspended['suspensions'];
};

/** Kinds whose choices are taken or left; those of an order or a match are all used. */
const chosenFrom = new Set(['multiple-choice', 'multiple-response', 'true-false', 'cloze', 'evidence']);

/** The items of a version, in quiz order. */
export async function itemsOfVersion(versionId: string): Promise<readonly VersionItem[]> {
  const rows = await db.item.findMany({
    where: { versionId, position: { not: null } },
    orderBy: { position: 'asc' },
    select: { id: true, stem: true, weight: true, suspensions: suspendedTimes, ...keyColumns },
  });
  return rows.map((row, at) => {
    const gradable = gradableOf(row);
    const { id, kind, stem, key, weight, choices, suspensions } = row;
    const own = chosenFrom.has(kind) ? choices : [];
    return {
      id,
      number: at + 1,
      kind,
      stem,
      key,
      gradable,
      weight,
      guess: guessPoints(gradable),
      choices: own,
      suspensions,
    };
  });
}
