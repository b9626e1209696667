import { holdCards } from '@/features/reviews/commands/move-card';
import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import { drawItems } from '../policy/draw';
import { libraryItems } from '../queries/library-items';
import { type ExamInput, examLimits } from '../schema';
import { finishOverdue } from './finish-overdue';
import { openPractice, openPracticeOf } from './open-practice';

/**
 * Draws a timed exam from the library; the clock runs from now. While one is open it is answered instead. Where the library holds fewer questions than asked for, nothing starts and
 * the answer says how many there are.
 */
export async function startExam(
  viewer: Owner,
  { topics, language, count, minutes }: ExamInput,
  { now, seed }: { now: Date; seed: number },
): Promise<Outcome<{ readonly practiceId: string }, 'too-few' | 'none'>> {
  await finishOverdue(viewer, { now });
  return db.$transaction(async (tx) => {
    await holdCards(tx, viewer.userId);
    const open = await openPracticeOf(tx, viewer, 'exam');
    if (open) return done({ practiceId: open });
    const asked = (await libraryItems(tx)).filter(
      (item) =>
        (language === null || item.language === language) &&
        (topics.length === 0 || topics.some((topic) => topic === item.topic)),
    );
    const itemIds = drawItems(asked, count, seed).map(({ id }) => id);
    if (itemIds.length < examLimits.count.least) return { ok: false, code: 'none', field: 'topics' };
    if (itemIds.length < count) {
      return { ok: false, code: 'too-few', field: 'count', values: { found: itemIds.length } };
    }
    const deadlineAt = new Date(now.getTime() + minutes * 60_000);
    return done({ practiceId: await openPractice(tx, viewer, { mode: 'exam', seed, deadlineAt, itemIds }, now) });
  });
}
