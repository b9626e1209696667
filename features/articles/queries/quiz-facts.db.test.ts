import { expect, test } from 'vitest';
import type { Viewer } from '@/lib/viewer';
import { viewerOf } from '@/lib/viewer';
import { aGuest, anAttempt, aPerson, aQuiz } from '@/prisma/seed/factories';
import { tenKinds } from '@/prisma/seed/ten-kinds';
import { getArticleFacts, getQuizFacts } from './quiz-facts';

const now = new Date('2026-11-23T09:00:00Z');

test('facts are answers: they open with the end of the quiz, and to who owns it', async () => {
  const [teacher, other, guest] = [await aPerson('teacher'), await aPerson('teacher'), await aGuest()];
  const quiz = await aQuiz({ ownerId: teacher.userId, sample: tenKinds });
  const isOpen = async (viewer: Viewer) => (await getQuizFacts(viewer, quiz.code)).facts !== null;
  expect(await isOpen({ kind: 'visitor' } as Viewer)).toBe(false);
  expect(await isOpen(await viewerOf(other.userId))).toBe(false);
  expect(await isOpen(await viewerOf(teacher.userId))).toBe(true);
  const viewer = await viewerOf(guest.userId);
  await anAttempt(quiz, guest.userId, { marks: [true] });
  expect(await isOpen(viewer)).toBe(false);
  await anAttempt(quiz, guest.userId, { marks: [true], finishedAt: now });
  expect(await isOpen(viewer)).toBe(true);
});

test('each fact has its kind, standing, source, every quote, and the items that ask it', async () => {
  const { userId } = await aGuest();
  const quiz = await aQuiz({ sample: tenKinds });
  await anAttempt(quiz, userId, { finishedAt: now });
  const { facts, body } = await getQuizFacts(await viewerOf(userId), quiz.code);
  expect(facts).toHaveLength(tenKinds.facts.length);
  const find = (words: string) => facts?.find(({ text }) => text.includes(words));
  expect(find('persatuan')).toMatchObject({ status: 'said', source: 'Zhou Enlai', askedBy: [] });
  expect(find('sepuluh pokok')?.quotes.map(({ text }) => text)).toEqual([
    'Konferensi Asia Afrika menghasilkan Dasasila Bandung, yang berisi sepuluh pokok.',
    'Dasasila Bandung masih dipelajari di sekolah.',
  ]);
  expect(find('Gedung Merdeka')?.askedBy).toEqual([1, 7]);
  for (const { quotes } of facts ?? [])
    for (const { start, end, text } of quotes) expect(body.slice(start, end)).toBe(text);
});

test('an article without a published quiz has nothing to give away', async () => {
  const visitor = { kind: 'visitor' } as Viewer;
  const [draft, out] = [await aQuiz({ published: false, sample: tenKinds }), await aQuiz({ sample: tenKinds })];
  const open = await getArticleFacts(visitor, draft.slug);
  expect(open).toMatchObject({ code: null });
  expect(open.facts).toHaveLength(tenKinds.facts.length);
  expect(open.facts?.every(({ askedBy }) => askedBy.length === 0)).toBe(true);
  expect(await getArticleFacts(visitor, out.slug)).toMatchObject({ code: out.code, facts: null });
  const theirs = await aQuiz({ ownerId: (await aPerson('teacher')).userId, published: false, sample: tenKinds });
  await expect(getArticleFacts(visitor, theirs.slug)).rejects.toThrow('not-found');
});

test('an unpublished quiz has no such page, nor has an unknown code', async () => {
  const { userId } = await aGuest();
  const quiz = await aQuiz({ published: false, sample: tenKinds });
  const viewer = await viewerOf(userId);
  for (const code of [quiz.code, 'tidak-ada', "a'b"])
    await expect(getQuizFacts(viewer, code)).rejects.toThrow('not-found');
});
