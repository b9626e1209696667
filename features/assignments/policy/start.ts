import { phaseAt } from './clock';
import type { OwnRules } from './rules';

/** Why no further attempt may begin; `at` is from when on it may, where that is known. */
export type StartRefusal =
  | { readonly code: 'waiting'; readonly at: Date | null }
  | { readonly code: 'closed' }
  | { readonly code: 'used-up' }
  | { readonly code: 'delay'; readonly at: Date }
  | { readonly code: 'password' }
  /** A correction of the article suspends all its items. */
  | { readonly code: 'nothing-to-ask' };

type Past = { readonly finishedAt: Date | null };

/** Whether a pupil may begin a further attempt: null when nothing is in the way. `past` are all earlier ones. */
export function startRefusal(
  rules: OwnRules,
  past: readonly Past[],
  { now, password }: { readonly now: Date; readonly password: string | null },
): StartRefusal | null {
  const phase = phaseAt(rules, now);
  if (phase === 'waiting') return { code: 'waiting', at: rules.opensAt };
  if (phase === 'closed') return { code: 'closed' };
  if (attemptsLeft(rules, past.length) === 0) return { code: 'used-up' };
  const next = delayedUntil(rules, past);
  if (next && now < next) return { code: 'delay', at: next };
  // Null: only asked whether one could begin at all.
  if (password !== null && rules.password !== '' && password.trim() !== rules.password) return { code: 'password' };
  return null;
}

/** Null: without a limit. */
export function attemptsLeft({ attemptsAllowed }: Pick<OwnRules, 'attemptsAllowed'>, made: number): number | null {
  return attemptsAllowed === 0 ? null : Math.max(0, attemptsAllowed - made);
}

function delayedUntil({ delaySeconds }: OwnRules, past: readonly Past[]): Date | null {
  if (delaySeconds === 0) return null;
  const ends = past.flatMap(({ finishedAt }) => (finishedAt ? [finishedAt.getTime()] : []));
  return ends.length === 0 ? null : new Date(Math.max(...ends) + delaySeconds * 1000);
}
