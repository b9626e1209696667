import { db } from '../lib/db';
import { aQuiz, type SampleQuiz } from '../prisma/seed/factories';
import type { Sample } from '../prisma/seed/sample';

export type CanaryQuiz = SampleQuiz & {
  /** For each item the words that only its proof and key hold, in quiz order. */
  readonly secrets: readonly (readonly string[])[];
  /** For each item its evidence, which the article holds as well. */
  readonly evidence: readonly string[];
};

/** A sample quiz whose keys and proofs are unmistakable words, so that a leak shows in the raw bytes of a response. */
export async function aCanaryQuiz(sample?: Sample): Promise<CanaryQuiz> {
  const quiz = await aQuiz({ sample });
  const evidence = await layEvidence(quiz);
  const secrets = [];
  for (const [index, item] of quiz.items.entries()) secrets.push(await hide(item, index));
  return { ...quiz, secrets, evidence };
}

type SampleItem = SampleQuiz['items'][number];

/** Rewrites one item and answers what must not be seen of it. */
async function hide({ id: itemId, question }: SampleItem, index: number): Promise<readonly string[]> {
  const because = `kenari-sebab-${index}`;
  const { factId } = await db.item.update({ where: { id: itemId }, data: { because }, select: { factId: true } });
  // Items may share a fact: its first item names it.
  const { text } = await db.fact.findUniqueOrThrow({ where: { id: factId } });
  const fact = text.startsWith('kenari-fakta-') ? text : `kenari-fakta-${index}`;
  await db.fact.update({ where: { id: factId }, data: { text: fact } });
  const { count } = await db.choice.updateMany({
    where: { itemId, correct: false },
    data: { because: `kenari-pengecoh-${index}` },
  });
  const key = await hideKey(itemId, question.kind);
  const isTyped = key.includes('kenarikata');
  return [because, fact, ...(count > 0 && !isTyped ? [`kenari-pengecoh-${index}`] : []), ...key];
}

/** What is asked for, in words and columns that stand nowhere else. A choice that is the key has to be shown. */
async function hideKey(itemId: string, kind: string): Promise<readonly string[]> {
  const rewrite = async (data: { key: string; date?: string; amount?: number }, ...more: readonly string[]) => {
    await db.item.update({ where: { id: itemId }, data });
    return [...Object.values(data).map(String), ...more];
  };
  switch (kind) {
    case 'date':
      return rewrite({ date: '1987-06-05', key: 'kenari tanggal 5 Juni 1987' });
    case 'numeric':
      await db.concern.updateMany({ where: { itemId }, data: { quoteText: 'kenari-peka' } });
      return rewrite({ amount: 7654321, key: 'kenari 7.654.321' }, 'kenari-peka');
    case 'cloze':
      return typedInstead(itemId, 'kenarikata');
    case 'short-answer':
      return typedInstead(itemId, 'kenariisian');
    case 'multiple-response':
      return rewrite({ key: 'kenari daftar kunci' });
    case 'ordering':
      await db.step.updateMany({ where: { itemId }, data: { date: '1801-02-03', evidenceText: 'kenari-langkah' } });
      return rewrite({ key: 'kenari urutan' }, '1801-02-03', 'kenari-langkah');
    case 'matching':
      await db.pair.updateMany({ where: { itemId }, data: { evidenceText: 'kenari-pasangan' } });
      return rewrite({ key: 'kenari jodoh' }, 'kenari-pasangan');
    default:
      return [];
  }
}

async function typedInstead(itemId: string, key: string): Promise<readonly string[]> {
  await db.item.update({ where: { id: itemId }, data: { key } });
  await db.choice.deleteMany({ where: { itemId } });
  await db.acceptedForm.deleteMany({ where: { itemId } });
  await db.otherForm.deleteMany({ where: { itemId } });
  await db.acceptedForm.createMany({ data: [key, `${key}bentuklain`].map((text) => ({ itemId, text })) });
  await db.otherForm.create({ data: { itemId, text: `${key}halain` } });
  return [key, `${key}bentuklain`, `${key}halain`];
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
    await db.furtherEvidence.updateMany({ where: { itemId: id }, data: { text: `Kenari-bukti-${index} lagi.` } });
    laid.push(`Kenari-bukti-${index}`);
  }
  await db.articleVersion.update({ where: { id: articleVersion.id }, data: { body } });
  return laid;
}
