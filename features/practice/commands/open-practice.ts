import type { Transaction } from '@/lib/db';
import type { Owner } from '@/lib/viewer';
import { openKeyOf, type PracticeMode } from '../policy/modes';

type Opened = {
  readonly mode: PracticeMode;
  readonly seed: number;
  readonly week?: string;
  readonly deadlineAt?: Date;
  /** In the order asked. */
  readonly itemIds: readonly string[];
};

/** The open practice of a mode, if there is one. For a caller that holds the learner (see `holdLearner`). */
export async function openPracticeOf(
  tx: Transaction,
  { userId }: Owner,
  mode: PracticeMode,
  week: string | null = null,
): Promise<string | undefined> {
  const openKey = openKeyOf(userId, mode, week);
  return (await tx.practice.findUnique({ where: { openKey }, select: { id: true } }))?.id;
}

/** Writes a practice with its items. */
export async function openPractice(tx: Transaction, { userId }: Owner, opened: Opened, now: Date): Promise<string> {
  const { mode, seed, week = null, deadlineAt = null, itemIds } = opened;
  const { id } = await tx.practice.create({
    data: {
      userId,
      mode,
      seed,
      week,
      deadlineAt,
      startedAt: now,
      openKey: openKeyOf(userId, mode, week),
      items: { create: itemIds.map((itemId, position) => ({ itemId, position })) },
    },
    select: { id: true },
  });
  return id;
}
