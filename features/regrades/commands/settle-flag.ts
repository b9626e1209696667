import { decideFlagIn } from '@/features/flags/commands/decide-flag';
import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import type { RegradeInput, SettleInput } from '../schema';
import { type RegradeRefusal, regradeIn } from './regrade';

class Refused extends Error {
  constructor(readonly code: RegradeRefusal) {
    super(code);
  }
}

/**
 * Decides a flag and, where it is upheld and a remedy chosen, regrades its item wherever the quiz is taken, with the reply as the reason; both or neither.
 * Whoever raised it is told, and everyone the regrade touches: `told` is how many of the latter.
 * @throws AppError `not-found` when the quiz is not the viewer's.
 */
export async function settleFlag(
  viewer: Member,
  { remedy, accepted, ...decision }: SettleInput,
  { now }: { now: Date },
): Promise<Outcome<{ readonly told: number }, RegradeRefusal | 'no-reason'>> {
  const regrades = decision.outcome === 'upheld' && remedy !== 'none';
  if (regrades && decision.reply === '') return { ok: false, code: 'no-reason', field: 'reply' };
  if (regrades && remedy === 'accept' && accepted === '') return { ok: false, code: 'unreadable', field: 'accepted' };
  try {
    return await db.$transaction(
      async (tx) => {
        const { itemId } = await decideFlagIn(tx, viewer, decision, now);
        if (!regrades) return done({ told: 0 });
        const common = { itemId, assignmentId: null, reason: decision.reply };
        const input: RegradeInput =
          remedy === 'accept' ? { deed: remedy, accepted, ...common } : { deed: remedy, ...common };
        const outcome = await regradeIn(tx, viewer, input, now);
        if (!outcome.ok) throw new Refused(outcome.code);
        return done({ told: outcome.value.told });
      },
      { timeout: 60_000 },
    );
  } catch (error) {
    // Thrown, so that the decision is taken back with it.
    if (error instanceof Refused) return { ok: false, code: error.code };
    throw error;
  }
}
