import { db } from '@/lib/db';
import { seenMark } from '../commands/hold-item';

/** An item as its teacher sees it, key and all. `seen` goes into its forms; `placeId` is the anchor of its proof. */
export type ReviewItem = {
  readonly id: string;
  readonly kind: string;
  readonly stem: string;
  readonly key: string;
  readonly because: string;
  readonly factId: string;
  readonly seen: number;
  readonly edited: boolean;
  readonly verdict: 'accepted' | 'rejected' | null;
  readonly evidence: { readonly start: number; readonly end: number; readonly text: string };
  readonly placeId: string;
  readonly choices: readonly { readonly text: string; readonly correct: boolean; readonly because: string | null }[];
  readonly accepted: readonly string[];
  readonly date: string | null;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly tolerance: number | null;
};

/** The items placed in a version, in order. For a version that the viewer may see; the caller has asked. */
export async function reviewItems(versionId: string): Promise<readonly ReviewItem[]> {
  const rows = await db.item.findMany({
    where: { versionId, position: { not: null } },
    select: {
      id: true,
      kind: true,
      stem: true,
      key: true,
      because: true,
      factId: true,
      editedAt: true,
      evidenceStart: true,
      evidenceEnd: true,
      evidenceText: true,
      date: true,
      amount: true,
      unit: true,
      tolerance: true,
      choices: { select: { text: true, correct: true, because: true }, orderBy: { position: 'asc' } },
      acceptedForms: { select: { text: true }, orderBy: { text: 'asc' } },
      decision: { select: { verdict: true } },
    },
    orderBy: { position: 'asc' },
  });
  return rows.map(({ evidenceStart, evidenceEnd, evidenceText, editedAt, acceptedForms, decision, ...row }) => ({
    ...row,
    seen: seenMark(editedAt),
    edited: editedAt !== null,
    verdict: decision?.verdict ?? null,
    evidence: { start: evidenceStart, end: evidenceEnd, text: evidenceText },
    placeId: '',
    accepted: acceptedForms.map(({ text }) => text),
  }));
}
