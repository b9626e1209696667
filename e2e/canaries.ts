import { db } from '../lib/db';
import { aQuiz, type SampleQuiz } from '../prisma/seed/factories';

export type CanaryQuiz = SampleQuiz & {
  /** For each item the words that only its proof and key hold, in quiz order. */
  readonly secrets: readonly (readonly string[])[];
  /** For each item its evidence, which the article holds as well. */
  readonly evidence: readonly string[];
};

/** A sample quiz whose keys and proofs are unmistakable words, so that a leak shows in the raw bytes of a response. */
export async function aCanaryQuiz(): Promise<CanaryQuiz> {
  const quiz = await aQuiz();
  const evidence = await layEvidence(quiz);
  const secrets = [];
  for (const [index, { id }] of quiz.items.entries()) secrets.push(await hide(id, index));
  return { ...quiz, secrets, evidence };
}

const keys = [
  { date: '1987-06-05', key: 'kenari tanggal 5 Juni 1987' },
  {},
  { amount: 7654321, key: 'kenari 7.654.321' },
  { key: 'kenarikata' },
  {},
];

/** Rewrites one item and answers what must not be seen of it. */
async function hide(itemId: string, index: number): Promise<readonly string[]> {
  const words = [`kenari-sebab-${index}`, `kenari-fakta-${index}`];
  const key = keys[index] ?? {};
  const { factId } = await db.item.update({
    where: { id: itemId },
    data: { because: `kenari-sebab-${index}`, ...key },
    select: { factId: true },
  });
  await db.fact.update({ where: { id: factId }, data: { text: `kenari-fakta-${index}` } });
  if (index === 3) return [...words, ...(await typedInstead(itemId))];
  const { count } = await db.choice.updateMany({
    where: { itemId, correct: false },
    data: { because: `kenari-pengecoh-${index}` },
  });
  if (count > 0) words.push(`kenari-pengecoh-${index}`);
  return [...words, ...Object.values(key).map(String)];
}

async function typedInstead(itemId: string): Promise<readonly string[]> {
  await db.choice.deleteMany({ where: { itemId } });
  await db.acceptedForm.createMany({
    data: [
      { itemId, text: 'kenarikata' },
      { itemId, text: 'kenaribentuklain' },
    ],
  });
  return ['kenarikata', 'kenaribentuklain'];
}

async function layEvidence({ versionId, items }: SampleQuiz): Promise<readonly string[]> {
  const { articleVersion } = await db.quizVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { articleVersion: { select: { id: true, body: true } } },
  });
  let body = articleVersion.body;
  const laid = [];
  for (const [index, { id }] of items.entries()) {
    const evidenceText = `Kenari-bukti-${index} ada di sini.`;
    const evidenceStart = body.length + 1;
    body = `${body}\n${evidenceText}`;
    await db.item.update({ where: { id }, data: { evidenceText, evidenceStart, evidenceEnd: body.length } });
    laid.push(`Kenari-bukti-${index}`);
  }
  await db.articleVersion.update({ where: { id: articleVersion.id }, data: { body } });
  return laid;
}
