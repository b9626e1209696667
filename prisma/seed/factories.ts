import { randomUUID } from 'node:crypto';
import type { Question } from '../../core/questions/index.ts';
import { db } from '../../lib/db.ts';
import { hashPassword } from '../../lib/passwords.ts';
import { digestOf } from '../../lib/secrets.ts';
import { fiveKinds } from './five-kinds.ts';
import { rightResponse } from './right-response.ts';
import type { Sample } from './sample.ts';
import { storeFacts, storeItem } from './store-sample.ts';

/** Before every moment that a test names, so that no test depends on the day it runs. */
const longAgo = new Date('2026-01-01T00:00:00Z');

// Rows that tests and the first-run demonstration share. Each call makes new, independent rows and returns their ids.

export type Person = { readonly userId: string; readonly email: string; readonly password: string };

/** An account with a known password. */
export async function aPerson(role: 'learner' | 'teacher' | 'admin' = 'learner', name = 'Sari'): Promise<Person> {
  const email = `${name.toLowerCase()}-${randomUUID().slice(0, 8)}@contoh.id`;
  const password = 'empat kata yang panjang';
  const user = await db.user.create({
    data: {
      email,
      name,
      role,
      credential: { create: { passwordHash: await hashPassword(password), changedAt: new Date() } },
    },
    select: { id: true },
  });
  return { userId: user.id, email, password };
}

/** A guest, as `getOwner` makes one. */
export async function aGuest(): Promise<{ readonly userId: string; readonly token: string }> {
  const token = randomUUID();
  const tokenHash = digestOf(token);
  const user = await db.user.create({ data: { guestPass: { create: { tokenHash } } }, select: { id: true } });
  return { userId: user.id, token };
}

export type SampleQuiz = {
  readonly articleId: string;
  readonly slug: string;
  readonly quizId: string;
  readonly versionId: string;
  readonly code: string;
  /** In quiz order, with their keys. */
  readonly items: readonly { readonly id: string; readonly question: Question }[];
};

/** The article of a sample and its quiz, of the five simple kinds unless asked otherwise; published unless asked otherwise. */
export async function aQuiz({
  ownerId = null,
  published = true,
  sample = fiveKinds,
}: {
  ownerId?: string | null;
  published?: boolean;
  sample?: Sample;
} = {}): Promise<SampleQuiz> {
  const slug = `contoh-${randomUUID().slice(0, 8)}`;
  const article = await db.article.create({
    data: { slug, ownerId, versions: { create: { number: 1, ...sample.article } } },
    select: { id: true, versions: { select: { id: true } } },
  });
  const articleVersionId = article.versions[0]?.id ?? '';
  const facts = await storeFacts(articleVersionId, sample.facts);
  const factOf = (name: string) => facts.get(name) ?? '';
  const quiz = await db.quiz.create({
    data: {
      articleId: article.id,
      ownerId,
      code: randomUUID().slice(0, 8),
      versions: {
        create: {
          articleVersionId,
          number: 1,
          seed: 1,
          generatorVersion: 'sample',
          publication: published ? { create: { publishedAt: longAgo, publishedById: ownerId } } : undefined,
          rejects: {
            create: sample.rejected.map(({ factId, ...reject }, position) => ({
              ...reject,
              position,
              factId: factOf(factId),
            })),
          },
        },
      },
    },
    select: { id: true, code: true, versions: { select: { id: true } } },
  });
  const versionId = quiz.versions[0]?.id ?? '';
  const items = [];
  for (const [position, question] of sample.items.entries()) {
    items.push({
      id: await storeItem(versionId, position, question, factOf(question.factId), sample.article.title),
      question,
    });
  }
  return { articleId: article.id, slug, quizId: quiz.id, versionId, code: quiz.code, items };
}

/**
 * An attempt at a sample quiz. `marks` are its answers in quiz order: true for a right one, false for a wrong one, null
 * for none. Open unless `finishedAt` is given.
 */
export async function anAttempt(
  quiz: SampleQuiz,
  userId: string,
  {
    marks = [],
    startedAt = new Date(),
    finishedAt = null,
    feedback = 'each',
  }: {
    marks?: readonly (boolean | null)[];
    startedAt?: Date;
    finishedAt?: Date | null;
    feedback?: 'each' | 'end';
  } = {},
): Promise<string> {
  const answers = quiz.items.flatMap(({ id: itemId, question }, position) => {
    const correct = marks[position] ?? null;
    if (correct === null) return [];
    const response = correct ? rightResponse(question) : 'entahlah';
    return [{ itemId, response, correct, points: correct ? 1 : 0, answeredAt: startedAt }];
  });
  const openKey = finishedAt ? null : `${userId}:${quiz.versionId}`;
  const attempt = await db.attempt.create({
    data: {
      versionId: quiz.versionId,
      userId,
      feedback,
      startedAt,
      finishedAt,
      openKey,
      answers: { create: answers },
    },
    select: { id: true },
  });
  return attempt.id;
}
