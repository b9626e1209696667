import { grade } from '@/core/grading';
import { audit } from '@/features/audit/commands/audit';
import { oweScores } from '@/features/passback/commands/owe-scores';
import { tellOfRegrade } from '@/features/webhooks/commands/tell-of';
import { db, type Transaction } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import type { RegradeInput } from '../schema';
import { type HeldItem, holdItem } from './hold-item';
import { recount } from './recount';
import { tellTouched } from './tell-touched';

/**
 * Why a regrade is not done: the response to accept cannot be read as one, more points than the item is worth, or the attempt of the answer still runs.
 */
export type RegradeRefusal = 'unreadable' | 'too-many' | 'running';

/** `told`: how many people were told of it. */
export type Regraded = { readonly regradeId: string; readonly told: number };

/**
 * Drops an item, accepts one more answer to it, gives all its points to everyone, or gives one answer other points; on record with its reason, and to be
 * undone. The same one that stands already is not done again, so sent twice it is one. Whoever it touches is told.
 * @throws AppError `not-found` when the item is not the viewer's to regrade.
 */
export function regrade(
  viewer: Member,
  input: RegradeInput,
  { now }: { now: Date },
): Promise<Outcome<Regraded, RegradeRefusal>> {
  return db.$transaction((tx) => regradeIn(tx, viewer, input, now), { timeout: 60_000 });
}

export async function regradeIn(
  tx: Transaction,
  viewer: Member,
  input: RegradeInput,
  now: Date,
): Promise<Outcome<Regraded, RegradeRefusal>> {
  const item = await holdItem(tx, viewer, input);
  const refusal = await refusalOf(tx, item, input);
  if (refusal) return { ok: false, ...refusal };
  const columns = columnsOf(item, input);
  const standing = await lastStanding(tx, columns);
  if (standing) return done({ regradeId: standing, told: 0 });
  const { reason, deed } = input;
  const { id } = await tx.regrade.create({
    data: { ...columns, reason, at: now, byId: viewer.userId },
    select: { id: true },
  });
  await audit(tx, viewer, { at: now, deed: 'regrade.made', subject: { kind: 'item', id: item.id }, detail: deed });
  const changed = await recount(tx, item, item.assignmentId);
  await oweScores(tx, { itemId: item.id, assignmentId: item.assignmentId }, now);
  const told = await tellTouched(tx, item, { kind: 'regraded', deed, changed, reason, event: `regrade:${id}` }, now);
  await tellOfRegrade(tx, id, { now });
  return done({ regradeId: id, told });
}

async function refusalOf(tx: Transaction, item: HeldItem, input: RegradeInput) {
  if (input.deed === 'accept' && grade(item.gradable, input.accepted).kind === 'unreadable')
    return { code: 'unreadable', field: 'accepted' } as const;
  if (input.deed !== 'points') return null;
  if (input.points > item.weight) return { code: 'too-many', field: 'points', values: { most: item.weight } } as const;
  const { assignmentId, itemId, answerId } = input;
  const answer = await tx.answer.findFirst({
    where: { id: answerId, itemId, attempt: { assignmentId } },
    select: { attempt: { select: { finishedAt: true } } },
  });
  if (!answer) throw new AppError('not-found');
  return answer.attempt.finishedAt ? null : ({ code: 'running' } as const);
}

/** What tells one regrade from another; points as a share of what the item is worth. */
function columnsOf({ id, assignmentId, weight }: HeldItem, input: RegradeInput) {
  return {
    itemId: id,
    assignmentId,
    deed: input.deed,
    answerId: input.deed === 'points' ? input.answerId : null,
    accepted: input.deed === 'accept' ? input.accepted : null,
    points: input.deed === 'points' ? input.points / weight : null,
  };
}

/** The same regrade where it stands: of points only as the last word on that answer, since a later one takes their place. */
async function lastStanding(tx: Transaction, columns: ReturnType<typeof columnsOf>): Promise<string | null> {
  const { points, ...place } = columns;
  const last = await tx.regrade.findFirst({
    where: { ...place, undoneAt: null },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { id: true, points: true },
  });
  return last && last.points === points ? last.id : null;
}
