import { randomUUID } from 'node:crypto';
import { audit } from '@/features/audit/commands/audit';
import { headlineItems } from '@/features/items/policy/headline-items';
import { db, type Transaction } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { actorId } from '../policy';
import type { QuizKey } from '../schema';
import { holdVersions, titleOf } from './hold-version';
import { createParts, itemParts, takeApart } from './item-parts';

/**
 * Opens the next draft of a published quiz, with its accepted items, its reserve and what was refused. The published version, its
 * attempts and the shared link stay as they are until the draft is published. While a draft is open, it is answered.
 */
export function reviseQuiz(
  viewer: Viewer,
  { quizId }: QuizKey,
  { now }: { now: Date },
): Promise<Outcome<{ readonly quizId: string; readonly versionId: string }>> {
  return db.$transaction(async (tx) => done({ quizId, versionId: await openDraft(tx, viewer, quizId, now) }));
}

/** As `reviseQuiz`, inside a transaction: answers the draft's id. @throws AppError `not-found` */
export async function openDraft(tx: Transaction, viewer: Viewer, quizId: string, now: Date): Promise<string> {
  await holdVersions(tx, viewer, quizId);
  const newest = await newestVersion(tx, quizId);
  if (newest.publication === null) return newest.id;
  const { id: versionId } = await tx.quizVersion.create({
    data: {
      quizId,
      articleVersionId: newest.articleVersionId,
      number: newest.number + 1,
      seed: newest.seed,
      generatorVersion: newest.generatorVersion,
      writer: newest.writer,
    },
    select: { id: true },
  });
  await copyItems(tx, newest.id, versionId, { byId: actorId(viewer), now });
  await copyRejects(tx, newest.id, versionId);
  const detail = await titleOf(tx, versionId);
  await audit(tx, viewer, { at: now, deed: 'quiz.revised', subject: { kind: 'quiz', id: quizId }, detail });
  return versionId;
}

function newestVersion(tx: Transaction, quizId: string) {
  return tx.quizVersion.findFirstOrThrow({
    where: { quizId },
    select: {
      id: true,
      number: true,
      articleVersionId: true,
      seed: true,
      generatorVersion: true,
      writer: true,
      publication: { select: { versionId: true } },
    },
    orderBy: { number: 'desc' },
  });
}

const withdrawn = { suspensions: { some: { outcome: 'withdrawn' } } } as const;

/** Copies what was neither rejected nor withdrawn; placed items stay accepted. A headline item stays: it must not get into a quiz. */
async function copyItems(
  tx: Transaction,
  from: string,
  versionId: string,
  { byId, now }: { byId: string | null; now: Date },
): Promise<void> {
  const found = await tx.item.findMany({
    where: { versionId: from, NOT: [{ decision: { verdict: 'rejected' } }, headlineItems, withdrawn] },
    include: itemParts,
  });
  const copies = found.map((item) => {
    const { columns, parts } = takeApart(item);
    return { columns: { ...columns, id: randomUUID(), versionId, originId: item.id }, parts };
  });
  await tx.item.createMany({ data: copies.map(({ columns }) => columns) });
  await createParts(
    tx,
    copies.map(({ columns: { id }, parts }) => ({ id, parts })),
  );
  await tx.decision.createMany({
    data: copies
      .filter(({ columns }) => columns.position !== null)
      .map(({ columns: { id } }) => ({ itemId: id, verdict: 'accepted' as const, decidedAt: now, byId })),
  });
}

async function copyRejects(tx: Transaction, from: string, versionId: string): Promise<void> {
  const rejects = await tx.reject.findMany({ where: { versionId: from } });
  await tx.reject.createMany({ data: rejects.map(({ id: _, ...reject }) => ({ ...reject, versionId })) });
}
