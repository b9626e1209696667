import { randomUUID } from 'node:crypto';
import type { Question, Reject } from '@/core/questions';
import type { Transaction } from '@/lib/db';
import { storedReport } from '../writer/report';
import type { Drafted } from './draft-questions';
import { foldItems } from './fold-items';
import { createParts, evidenceColumns, partsOf, stimulusColumns } from './item-parts';
import { storeFacts } from './store-facts';

export type DraftPlace = {
  readonly quizId: string;
  readonly articleVersionId: string;
  readonly number: number;
  readonly seed: number;
  readonly generatorVersion: string;
};

/** Writes a draft version with its facts, items and rejects; answers its id. */
export async function storeDraft(tx: Transaction, place: DraftPlace, drafted: Drafted, now: Date): Promise<string> {
  const { id: versionId } = await tx.quizVersion.create({
    data: { ...place, writer: drafted.writer && storedReport(drafted.writer), createdAt: now },
    select: { id: true },
  });
  await fillDraft(tx, { versionId, articleVersionId: place.articleVersionId, first: 0 }, drafted, now);
  return versionId;
}

/** Where the questions of a draft go: `first` is the place of the first of them. */
type Room = { readonly versionId: string; readonly articleVersionId: string; readonly first: number };

/** Writes facts, items and rejects into a draft. */
export async function fillDraft(
  tx: Transaction,
  { versionId, articleVersionId, first }: Room,
  drafted: Drafted,
  now: Date,
): Promise<void> {
  const factRows = await storeFacts(tx, articleVersionId, drafted.facts, now);
  const placed = [
    ...drafted.questions.map((question, at) => ({ question, position: first + at })),
    ...drafted.reserve.map((question) => ({ question, position: null })),
  ].flatMap(({ question, position }) => {
    const factId = factRows.get(question.factId);
    return factId === undefined ? [] : [{ id: randomUUID(), question, position, factId }];
  });
  await tx.item.createMany({
    data: placed.map(({ id, question, position, factId }) => ({
      ...itemColumns(question),
      id,
      versionId,
      position,
      factId,
    })),
  });
  await createParts(
    tx,
    placed.map(({ id, question }) => ({ id, parts: partsOf(question) })),
  );
  await foldItems(tx, { versionId });
  await storeRejects(tx, versionId, drafted.rejected, factRows);
}

async function storeRejects(
  tx: Transaction,
  versionId: string,
  rejected: readonly Reject[],
  factRows: ReadonlyMap<string, string>,
): Promise<void> {
  await tx.reject.createMany({
    data: rejected.map(({ factId, ...reject }, position) => ({
      ...reject,
      versionId,
      position,
      factId: factRows.get(factId) ?? null,
    })),
  });
}

/** The columns of a generated question. */
export function itemColumns(question: Question) {
  const { kind, stem, key, because, evidence, difficulty, stimulus } = question;
  const numeric = question.kind === 'numeric' ? question : undefined;
  return {
    kind,
    stem,
    key,
    because,
    difficulty,
    ...stimulusColumns(stimulus),
    ...evidenceColumns(evidence),
    date: question.kind === 'date' ? question.date : null,
    amount: numeric?.amount ?? null,
    unit: numeric?.unit ?? null,
    tolerance: numeric?.tolerance ?? null,
  };
}
