import { db } from '@/lib/db';
import type { Prisma } from '@/prisma/generated/sqlite/client';
import { seenMark } from '../commands/hold-item';
import { itemParts } from '../commands/item-parts';
import type { RejectReason } from '../schema';

export type Quote = { readonly start: number; readonly end: number; readonly text: string };

/** An item as its teacher sees it, key and all. `seen` goes into its forms; `placeId` is the anchor of its proof. */
export type ReviewItem = {
  readonly id: string;
  readonly kind: string;
  /** What of the article is read before the stem; null where that stands by itself. */
  readonly stimulus: string | null;
  readonly stem: string;
  readonly key: string;
  readonly because: string;
  readonly factId: string;
  readonly seen: number;
  readonly edited: boolean;
  /** Whether a teacher wrote it, not the generator. */
  readonly own: boolean;
  /** Points it is worth in its quiz. */
  readonly weight: number;
  readonly verdict: 'accepted' | 'rejected' | null;
  /** Why it was rejected, as far as the teacher said. */
  readonly reason: RejectReason | null;
  readonly remark: string;
  /** Names of the gates that the teacher overruled. */
  readonly overruled: readonly string[];
  readonly evidence: Quote;
  readonly furtherEvidence: readonly Quote[];
  readonly placeId: string;
  readonly choices: readonly { readonly text: string; readonly correct: boolean; readonly because: string | null }[];
  readonly accepted: readonly string[];
  readonly others: readonly string[];
  readonly date: string | null;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly tolerance: number | null;
  /** In the right order. */
  readonly steps: readonly { readonly text: string; readonly date: string; readonly evidence: Quote }[];
  readonly pairs: readonly { readonly prompt: string; readonly match: string; readonly evidence: Quote }[];
  readonly concerns: readonly { readonly matter: string; readonly quote: Quote }[];
};

/** `Fact.kind` of what a teacher's own item states. */
export const ownFact = 'own';

const inOrder = { orderBy: { position: 'asc' } } as const;
const proof = { evidenceStart: true, evidenceEnd: true, evidenceText: true } as const;

/** The items placed in a version, in order. For a version that the viewer may see; the caller has asked. */
export function reviewItems(versionId: string): Promise<readonly ReviewItem[]> {
  return itemsAsReviewed({ versionId, position: { not: null } });
}

/** Items with key and proof, for a teacher who may use them; the caller has asked. */
export async function itemsAsReviewed(where: Prisma.ItemWhereInput): Promise<readonly ReviewItem[]> {
  const rows = await db.item.findMany({
    where,
    select: {
      id: true,
      kind: true,
      stimulusText: true,
      stem: true,
      key: true,
      because: true,
      factId: true,
      fact: { select: { kind: true } },
      weight: true,
      overruled: true,
      editedAt: true,
      ...proof,
      date: true,
      amount: true,
      unit: true,
      tolerance: true,
      choices: { select: { text: true, correct: true, because: true }, ...inOrder },
      acceptedForms: { select: { text: true }, orderBy: { text: 'asc' } },
      otherForms: { select: { text: true }, orderBy: { text: 'asc' } },
      steps: { ...itemParts.steps, ...inOrder },
      pairs: { ...itemParts.pairs, ...inOrder },
      furtherEvidence: { select: { start: true, end: true, text: true }, ...inOrder },
      concerns: { ...itemParts.concerns, ...inOrder },
      decision: { select: { verdict: true, reason: true, remark: true } },
    },
    ...inOrder,
  });
  return rows.map((row) => {
    const { evidenceStart: start, evidenceEnd: end, evidenceText, editedAt, decision, overruled, stimulusText } = row;
    const { acceptedForms, otherForms, steps, pairs, concerns, fact, ...columns } = row;
    return {
      ...columns,
      stimulus: stimulusText,
      seen: seenMark(editedAt),
      edited: editedAt !== null,
      own: fact.kind === ownFact,
      verdict: decision?.verdict ?? null,
      reason: decision?.reason ?? null,
      remark: decision?.remark ?? '',
      overruled: overruled?.split(',') ?? [],
      evidence: { start, end, text: evidenceText },
      placeId: '',
      accepted: acceptedForms.map(({ text }) => text),
      others: otherForms.map(({ text }) => text),
      steps: steps.map(({ text, date, ...proven }) => ({ text, date, evidence: quoteOf(proven) })),
      pairs: pairs.map(({ prompt, match, ...proven }) => ({ prompt, match, evidence: quoteOf(proven) })),
      concerns: concerns.map(({ matter, quoteStart, quoteEnd, quoteText }) => ({
        matter,
        quote: { start: quoteStart, end: quoteEnd, text: quoteText },
      })),
    };
  });
}

type Proof = { readonly evidenceStart: number; readonly evidenceEnd: number; readonly evidenceText: string };

function quoteOf({ evidenceStart, evidenceEnd, evidenceText }: Proof): Quote {
  return { start: evidenceStart, end: evidenceEnd, text: evidenceText };
}

/** Every place of the article that an item shows. */
export function quotesOf(item: ReviewItem): readonly Quote[] {
  return [
    item.evidence,
    ...item.furtherEvidence,
    ...[...item.steps, ...item.pairs].map(({ evidence }) => evidence),
    ...item.concerns.map(({ quote }) => quote),
  ];
}

/** Whether the teacher has yet to look twice at it. */
export function isUnsettled({ concerns, verdict }: Pick<ReviewItem, 'concerns' | 'verdict'>): boolean {
  return concerns.length > 0 && verdict === null;
}
