import type { Transaction } from '@/lib/db';
import { phaseAt } from '../policy/clock';
import type { OwnRules } from '../policy/rules';
import { type Shown, shownNow } from '../policy/shown';

type Finished = { readonly id: string; readonly userId: string; readonly rules: OwnRules; readonly finishedAt: Date };

/** What is told now of a finished attempt at an assignment. The scope is the caller's. */
export async function shownTo(
  client: Pick<Transaction, 'attempt'>,
  { id, userId, rules, finishedAt }: Finished,
  now: Date,
): Promise<Shown> {
  const running = { userId, finishedAt: null, assignment: { attempts: { some: { id } } } };
  const taking = phaseAt(rules, now) === 'closed' && (await client.attempt.count({ where: running })) > 0;
  return shownNow(rules, finishedAt, now, taking);
}
