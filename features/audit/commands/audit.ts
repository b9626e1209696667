import type { Transaction } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import type { AuditDeed, AuditSubject } from '../policy';

export type AuditedDeed = {
  readonly at: Date;
  readonly deed: AuditDeed;
  readonly subject: { readonly kind: AuditSubject; readonly id: string };
  /**
   * What the subject was called ("Ulangan 1"), or what became of it ("teacher"). Never a key, PIN, password, address, answer, or the
   * name of a person: a person is told by id, so that the name goes with the account.
   */
  readonly detail?: string;
};

/** Longer titles are cut, in UTF-16 code units. */
const longestDetail = 200;

/**
 * Writes down what the viewer does, in the transaction that does it: neither is kept without the other. What Fakta itself does on a
 * start, publishing the shipped quizzes, is no one's deed and is left out.
 */
export async function audit(
  tx: Transaction,
  viewer: Viewer,
  { at, deed, subject, detail = '' }: AuditedDeed,
): Promise<void> {
  if (viewer.kind !== 'member') return;
  const row = { at, byId: viewer.userId, deed, subjectKind: subject.kind, subjectId: subject.id };
  await tx.auditEntry.create({ data: { ...row, detail: detail.slice(0, longestDetail) }, select: { id: true } });
}
