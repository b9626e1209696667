import { expect, test } from 'vitest';
import type { Question } from '@/core/questions';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { aPerson, aQuiz } from '@/prisma/seed/factories';
import type { Sample } from '@/prisma/seed/sample';
import { stimulus, withStimulus } from '@/prisma/seed/with-stimulus';
import { decideItem } from './decide-item';
import { publishQuiz } from './publish-quiz';
import { replaceItem } from './replace-item';

const at = { now: new Date('2026-11-23T06:00:00Z') };
const whole = 'Vietnam menyusul pada 1995. ASEAN kini beranggotakan 10 negara.';

/** A teacher with an undecided draft whose third item, which asks for the number, waits in reserve. */
async function aDraft(sample: Sample = withStimulus) {
  const { userId } = await aPerson('teacher', 'Budi');
  const quiz = await aQuiz({ ownerId: userId, published: false, sample });
  await db.decision.deleteMany({ where: { item: { versionId: quiz.versionId } } });
  const [first = '', second = '', third = '', fourth = ''] = quiz.items.map(({ id }) => id);
  await db.item.update({ where: { id: third }, data: { position: null } });
  await db.item.update({ where: { id: fourth }, data: { stimulusText: whole } });
  return { ...quiz, viewer: await viewerOf(userId), first, second, third, fourth };
}

const stimulusOf = (id: string) =>
  db.item.findUniqueOrThrow({
    where: { id },
    select: { stimulusStart: true, stimulusEnd: true, stimulusText: true },
  });

test('what an item chosen from the reserve answers is left out of what is read before another', async () => {
  const { viewer, versionId, first, third, fourth } = await aDraft();
  expect(await replaceItem(viewer, { itemId: first, seen: 0 }, at)).toMatchObject({ value: { itemId: third } });
  expect(await stimulusOf(fourth)).toMatchObject({ stimulusText: whole });
  await publishQuiz(viewer, { versionId, acceptRest: true }, at);
  expect(await stimulusOf(fourth)).toEqual({
    stimulusStart: stimulus.start,
    stimulusEnd: stimulus.end,
    stimulusText: stimulus.text,
  });
});

test('what nothing else asks is told whole, also where an item that asked for it was rejected', async () => {
  const { viewer, versionId, first, third, fourth } = await aDraft();
  await db.item.update({ where: { id: fourth }, data: { stimulusText: stimulus.text } });
  await replaceItem(viewer, { itemId: first, seen: 0 }, at);
  await decideItem(viewer, { itemId: third, seen: 0, verdict: 'rejected' }, at);
  await publishQuiz(viewer, { versionId, acceptRest: true }, at);
  expect(await stimulusOf(fourth)).toMatchObject({ stimulusText: whole });
});

test('an item goes without it where too few words are left', async () => {
  const before = 'Vietnam menyusul pada 1995.';
  const start = withStimulus.article.body.indexOf(before);
  const evidence = { start, end: start + before.length, text: before };
  const year = { kind: 'date', stem: 'Kapan Vietnam menyusul?', key: '1995', date: '1995', evidence } as const;
  const items = withStimulus.items.map((item): Question => {
    if (item.kind === 'date') return { ...item, ...year };
    return item.kind === 'cloze' ? { ...item, stimulus: evidence } : item;
  });
  const { viewer, versionId, fourth } = await aDraft({ ...withStimulus, items });
  await db.item.update({ where: { id: fourth }, data: { stimulusText: before } });
  await publishQuiz(viewer, { versionId, acceptRest: true }, at);
  expect(await stimulusOf(fourth)).toEqual({ stimulusStart: null, stimulusEnd: null, stimulusText: null });
});
