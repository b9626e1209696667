import { randomUUID } from 'node:crypto';
import { db, type Transaction } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { actorId } from '../policy';
import type { QuizKey } from '../schema';
import { holdVersions } from './hold-version';

/**
 * Opens the next draft of a published quiz, with its accepted items and its reserve. The published version, its
 * attempts and the shared link stay as they are until the draft is published. While a draft is open, it is answered.
 */
export function reviseQuiz(
  viewer: Viewer,
  { quizId }: QuizKey,
  { now }: { now: Date },
): Promise<Outcome<{ readonly quizId: string; readonly versionId: string }>> {
  return db.$transaction(async (tx) => {
    await holdVersions(tx, viewer, quizId);
    const newest = await newestVersion(tx, quizId);
    if (newest.publication === null) return done({ quizId, versionId: newest.id });
    const { id: versionId } = await tx.quizVersion.create({
      data: {
        quizId,
        articleVersionId: newest.articleVersionId,
        number: newest.number + 1,
        seed: newest.seed,
        generatorVersion: newest.generatorVersion,
      },
      select: { id: true },
    });
    await copyItems(tx, newest.id, versionId, { byId: actorId(viewer), now });
    return done({ quizId, versionId });
  });
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
      publication: { select: { versionId: true } },
    },
    orderBy: { number: 'desc' },
  });
}

/** Copies what was not rejected; placed items stay accepted. */
async function copyItems(
  tx: Transaction,
  from: string,
  versionId: string,
  { byId, now }: { byId: string | null; now: Date },
): Promise<void> {
  const found = await tx.item.findMany({
    where: { versionId: from, NOT: { decision: { verdict: 'rejected' } } },
    include: {
      choices: { select: { position: true, text: true, correct: true, because: true } },
      acceptedForms: { select: { text: true } },
    },
  });
  const copies = found.map((item) => ({ ...item, id: randomUUID(), versionId }));
  await tx.item.createMany({ data: copies.map(({ choices, acceptedForms, ...columns }) => columns) });
  await tx.choice.createMany({
    data: copies.flatMap(({ id, choices }) => choices.map((choice) => ({ ...choice, itemId: id }))),
  });
  await tx.acceptedForm.createMany({
    data: copies.flatMap(({ id, acceptedForms }) => acceptedForms.map(({ text }) => ({ text, itemId: id }))),
  });
  await tx.decision.createMany({
    data: copies
      .filter(({ position }) => position !== null)
      .map(({ id }) => ({ itemId: id, verdict: 'accepted' as const, decidedAt: now, byId })),
  });
}
