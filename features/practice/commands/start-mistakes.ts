import { holdCards } from '@/features/reviews/commands/move-card';
import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import { mistakesOf, mostMistakes } from '../queries/mistakes';
import { openPractice, openPracticeOf } from './open-practice';

/** Asks again what was answered wrong last time, oldest mistake first; or goes on with the practice that is open. */
export function startMistakes(
  viewer: Owner,
  { now }: { now: Date },
): Promise<Outcome<{ readonly practiceId: string }, 'no-mistakes'>> {
  return db.$transaction(async (tx) => {
    await holdCards(tx, viewer.userId);
    const open = await openPracticeOf(tx, viewer, 'mistakes');
    if (open) return done({ practiceId: open });
    const mistakes = await mistakesOf(tx, viewer.userId);
    if (mistakes.length === 0) return { ok: false, code: 'no-mistakes' };
    const itemIds = mistakes.slice(0, mostMistakes);
    return done({ practiceId: await openPractice(tx, viewer, { mode: 'mistakes', seed: 0, itemIds }, now) });
  });
}
