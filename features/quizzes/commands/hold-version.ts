import type { Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { quizScope } from '../policy';

/** Which version a command is about: its own id, or that of an item in it. */
export type VersionKey = { readonly id: string } | { readonly items: { readonly some: { readonly id: string } } };

export type HeldVersion = { readonly id: string; readonly quizId: string; readonly frozen: boolean };

/**
 * Holds the row of a version to the end of the transaction, so that an edit and a publication of the same draft come
 * one after the other. A write comes first: SQLite then holds the database, PostgreSQL the row.
 * @throws AppError `not-found` when the viewer may not change it.
 */
export async function holdVersion(tx: Transaction, viewer: Viewer, key: VersionKey): Promise<HeldVersion> {
  const mine = { ...key, quiz: quizScope(viewer) };
  const { count } = await tx.quizVersion.updateMany({ where: mine, data: { number: { increment: 0 } } });
  const version =
    count === 1 &&
    (await tx.quizVersion.findFirst({
      where: mine,
      select: { id: true, quizId: true, publication: { select: { versionId: true } } },
    }));
  if (!version) throw new AppError('not-found');
  return { id: version.id, quizId: version.quizId, frozen: version.publication !== null };
}

/** Holds every version of a quiz, so that two new ones come one after the other. @throws AppError `not-found` */
export async function holdVersions(tx: Transaction, viewer: Viewer, quizId: string): Promise<void> {
  const { count } = await tx.quizVersion.updateMany({
    where: { quizId, quiz: quizScope(viewer) },
    data: { number: { increment: 0 } },
  });
  if (count === 0) throw new AppError('not-found');
}

/** The title of the article that a version asks about. */
export async function titleOf(tx: Transaction, versionId: string): Promise<string> {
  const { articleVersion } = await tx.quizVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { articleVersion: { select: { title: true } } },
  });
  return articleVersion.title;
}
