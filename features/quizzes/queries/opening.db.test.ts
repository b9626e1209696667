import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { aPerson, aQuiz } from '@/prisma/seed/factories';
import { stimulus, withStimulus } from '@/prisma/seed/with-stimulus';
import { editItem } from '../commands/edit-item';
import { undoStep } from '../commands/undo-step';
import { getCurrentItem } from './current-item';
import { getReview } from './get-review';
import { mayOpen, openingOf } from './opening';

async function aDesk() {
  const { userId } = await aPerson('teacher');
  const quiz = await aQuiz({ ownerId: userId, published: false, sample: withStimulus });
  const viewer = await viewerOf(userId);
  const review = () => getReview(viewer, quiz.quizId);
  return { ...quiz, viewer, review };
}

test('the desk shows what is read before an item, and what of the article could be', async () => {
  const { review } = await aDesk();
  const before = await review();
  expect(before.items.map((item) => item.stimulus)).toEqual([null, null, null, stimulus.text, null]);
  expect(before.items.map((item) => openingOf(before, item))).toEqual([
    null,
    'Piagam ASEAN mulai berlaku pada 15 Desember 2008. Piagam itu menjadikan perhimpunan tersebut badan hukum.',
    'Brunei Darussalam bergabung dengan ASEAN pada Januari 1984. Vietnam menyusul pada 1995.',
    stimulus.text,
    'Sekretariat ASEAN berkedudukan di Jakarta.',
  ]);
  expect(['cloze', 'true-false', 'ordering', 'matching', 'evidence', 'essay'].filter(mayOpen)).toEqual([
    'cloze',
    'true-false',
  ]);
});

test('an edit hides it, shows what the article has, or leaves it as it is, and is undone', async () => {
  const { viewer, versionId, items, review } = await aDesk();
  const itemId = items[3]?.id ?? '';
  let now = new Date('2026-11-23T06:00:00Z');
  const stored = async () => (await review()).items[3];
  const edit = async (change: { readonly stimulus?: boolean }) => {
    const item = await stored();
    if (!item) throw new Error('Expected the item to be there.');
    const choices = item.choices.map(({ text, because }) => ({ text, because: because ?? '' }));
    const words = { stem: item.stem, because: item.because, choices, correct: 1, overruled: 'anchor' };
    now = new Date(now.getTime() + 1000);
    return editItem(viewer, { itemId, seen: item.seen, ...words, ...change }, { now });
  };
  expect(await edit({})).toMatchObject({ ok: true });
  expect(await stored()).toMatchObject({ stimulus: stimulus.text });
  expect(await getCurrentItem(viewer, itemId)).toMatchObject({ stimulusText: stimulus.text });
  expect(await edit({ stimulus: false })).toMatchObject({ ok: true });
  expect(await stored()).toMatchObject({ stimulus: null });
  expect(await edit({ stimulus: true })).toMatchObject({ ok: true });
  expect(await stored()).toMatchObject({
    stimulus:
      'Brunei Darussalam bergabung dengan ASEAN pada Januari 1984. Vietnam menyusul pada 1995. ASEAN kini beranggotakan 10 negara.',
  });
  const step = await db.deskStep.findFirstOrThrow({ where: { versionId }, orderBy: { number: 'desc' } });
  await undoStep(viewer, { versionId, stepId: step.id }, { now });
  expect(await stored()).toMatchObject({ stimulus: null });
});
