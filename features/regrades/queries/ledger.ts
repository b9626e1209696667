import type { FlagReason } from '@/features/flags/schema';
import { sealedFrom } from '@/features/items/policy/sealed';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { isOwner, type Viewer } from '@/lib/viewer';

/** One correction of a quiz: a flag that was upheld, a regrade, or both in one. */
export type LedgerEntry = {
  readonly id: string;
  readonly at: Date;
  readonly stem: string;
  /** What was found wrong; null for a regrade that no flag led to. */
  readonly wrong: FlagReason | null;
  /** What was done; null where points stayed. */
  readonly deed: 'drop' | 'accept' | 'full' | 'points' | null;
  /** In the words of who decided. Null to a viewer who has not finished the quiz, or is not told the key of the item yet: it may tell it. */
  readonly explanation: string | null;
  readonly undoneAt: Date | null;
  /** For who may undo it, while it stands; else null. */
  readonly regradeId: string | null;
};

export type Ledger = {
  readonly code: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  /** Newest first. */
  readonly entries: readonly LedgerEntry[];
};

/** The public record of what was corrected in a published quiz, for everyone and without names. @throws AppError `not-found` */
export async function getLedger(viewer: Viewer, code: string): Promise<Ledger> {
  if (!/^[\w-]+$/.test(code)) throw new AppError('not-found');
  const version = await db.quizVersion.findFirst({
    where: { quiz: { code }, publication: { isNot: null } },
    orderBy: { number: 'desc' },
    select: {
      articleVersion: { select: { title: true, language: true } },
      quiz: { select: { id: true, ownerId: true } },
    },
  });
  if (!version) throw new AppError('not-found');
  const { id: quizId, ownerId } = version.quiz;
  const owns = isOwner(viewer) && (viewer.userId === ownerId || (viewer.kind === 'member' && viewer.role === 'admin'));
  const [knows, waiting, entries] = await Promise.all([
    owns || hasFinished(viewer, quizId),
    owns ? new Set() : sealedItems(viewer, quizId),
    entriesOf(quizId),
  ]);
  return {
    code,
    ...version.articleVersion,
    entries: entries.map(({ itemId, ...entry }) => ({
      ...entry,
      explanation: knows && !waiting.has(itemId) ? entry.explanation : null,
      regradeId: owns && entry.undoneAt === null ? entry.regradeId : null,
    })),
  };
}

/** Whether the viewer has finished the quiz, and its keys are told. */
async function hasFinished(viewer: Viewer, quizId: string): Promise<boolean> {
  if (!isOwner(viewer)) return false;
  const finished = { userId: viewer.userId, version: { quizId }, finishedAt: { not: null }, sealed: false };
  return (await db.attempt.count({ where: finished })) > 0;
}

/** The items of the quiz that an attempt of the viewer's asks whose keys are not told yet, though an earlier one's are. */
async function sealedItems(viewer: Viewer, quizId: string): Promise<ReadonlySet<string>> {
  if (!isOwner(viewer)) return new Set();
  const where = { version: { quizId }, ...sealedFrom(viewer.userId) };
  const items = await db.item.findMany({ where, select: { id: true } });
  return new Set(items.map(({ id }) => id));
}

type EntryOfItem = LedgerEntry & { readonly itemId: string };

async function entriesOf(quizId: string): Promise<readonly EntryOfItem[]> {
  const item = { version: { quizId } };
  const stem = { select: { stem: true } } as const;
  const [flags, regrades] = await Promise.all([
    db.flag.findMany({
      where: { outcome: 'upheld', decidedAt: { not: null }, item },
      select: { id: true, itemId: true, reason: true, reply: true, decidedAt: true, item: stem },
    }),
    db.regrade.findMany({
      where: { assignmentId: null, item },
      select: { id: true, itemId: true, deed: true, reason: true, at: true, undoneAt: true, item: stem },
    }),
  ]);
  const placeOf = (itemId: string, at: Date) => `${itemId} ${at.getTime()}`;
  // Decided with a regrade, a flag has its moment.
  const decided = new Map(
    flags.flatMap((flag) => (flag.decidedAt ? [[placeOf(flag.itemId, flag.decidedAt), flag]] : [])),
  );
  const done = regrades.map(({ item: { stem: asked }, itemId, reason, ...regrade }): EntryOfItem => {
    const flag = decided.get(placeOf(itemId, regrade.at));
    return { ...regrade, itemId, stem: asked, wrong: flag?.reason ?? null, explanation: reason, regradeId: regrade.id };
  });
  const regradedAt = new Set(regrades.map(({ itemId, at }) => placeOf(itemId, at)));
  const noted = flags.flatMap(({ id, itemId, reason, reply, decidedAt, item: { stem: asked } }): EntryOfItem[] =>
    decidedAt === null || regradedAt.has(placeOf(itemId, decidedAt))
      ? []
      : [
          {
            id,
            itemId,
            at: decidedAt,
            stem: asked,
            wrong: reason,
            deed: null,
            explanation: reply,
            undoneAt: null,
            regradeId: null,
          },
        ],
  );
  return [...done, ...noted].sort(
    (one, other) => other.at.getTime() - one.at.getTime() || (one.id < other.id ? -1 : 1),
  );
}
