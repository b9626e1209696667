import { createHash, randomUUID } from 'node:crypto';
import type { Fact } from '@/core/facts';
import type { Question } from '@/core/questions';
import type { Transaction } from '@/lib/db';
import type { Drafted } from './draft-questions';

export type DraftPlace = {
  readonly quizId: string;
  readonly articleVersionId: string;
  readonly number: number;
  readonly seed: number;
  readonly generatorVersion: string;
};

/** Writes a draft version with its facts and items; answers its id. */
export async function storeDraft(tx: Transaction, place: DraftPlace, drafted: Drafted, now: Date): Promise<string> {
  const { id: versionId } = await tx.quizVersion.create({ data: { ...place, createdAt: now }, select: { id: true } });
  const factRows = await storeFacts(tx, place.articleVersionId, drafted.facts);
  const placed = [
    ...drafted.questions.map((question, position) => ({ question, position })),
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
  await tx.choice.createMany({ data: placed.flatMap(({ id, question }) => choiceRows(id, question)) });
  await tx.acceptedForm.createMany({
    data: placed.flatMap(({ id, question }) =>
      question.kind === 'cloze' ? [...new Set(question.accepted)].map((text) => ({ text, itemId: id })) : [],
    ),
  });
  return versionId;
}

/** Adds the facts that the article version does not have yet; answers the row of each fact, by the generator's id. */
async function storeFacts(tx: Transaction, articleVersionId: string, facts: readonly Fact[]) {
  const known = await tx.fact.findMany({ where: { articleVersionId }, select: { id: true, fingerprint: true } });
  const rows = new Map(known.map(({ id, fingerprint }) => [fingerprint, id]));
  const added = [];
  for (const fact of facts) {
    const fingerprint = fingerprintOf(fact);
    if (rows.has(fingerprint)) continue;
    const id = randomUUID();
    rows.set(fingerprint, id);
    const { kind, text, evidence } = fact;
    added.push({
      id,
      articleVersionId,
      fingerprint,
      kind,
      text,
      evidenceStart: evidence.start,
      evidenceEnd: evidence.end,
    });
  }
  await tx.fact.createMany({ data: added });
  return new Map(facts.map((fact) => [fact.id, rows.get(fingerprintOf(fact))]));
}

function fingerprintOf({ text, evidence }: Fact): string {
  return createHash('sha256').update(`${text}\n${evidence.start}-${evidence.end}`).digest('hex');
}

function itemColumns(question: Question) {
  const { kind, stem, key, because, evidence, difficulty } = question;
  const numeric = question.kind === 'numeric' ? question : undefined;
  return {
    kind,
    stem,
    key,
    because,
    difficulty,
    evidenceStart: evidence.start,
    evidenceEnd: evidence.end,
    evidenceText: evidence.text,
    date: question.kind === 'date' ? question.date : null,
    amount: numeric?.amount ?? null,
    unit: numeric?.unit ?? null,
    tolerance: numeric?.tolerance ?? null,
  };
}

function choiceRows(itemId: string, question: Question) {
  const choices = 'choices' in question ? (question.choices ?? []) : [];
  const distractors = 'distractors' in question ? (question.distractors ?? []) : [];
  return choices.map((text, position) => ({
    itemId,
    position,
    text,
    correct: text === question.key,
    because: distractors.find((distractor) => distractor.text === text)?.because ?? null,
  }));
}
