import { settleAttempts } from '@/features/assignments/commands/settle-attempts';
import { handIn } from '@/features/attempts/commands/hand-in';
import { keepAnswer } from '@/features/attempts/commands/keep-answer';
import type { AnswerRefusal } from '@/features/items/schema/refusal';
import { keepReview } from '@/features/reviews/commands/keep-review';
import { db, type Transaction } from '@/lib/db';
import { AppError, isTaken } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import { getCounted } from '../queries/counted';
import { type FirstReceipt, firstReceipts, keyOfEvent } from '../queries/first-receipts';
import type { Receipt } from '../receipt';
import { type Batch, type DeviceEvent, deviceEventSchema } from '../schema';
import { momentGiven, type Settled } from './given-at';

/**
 * Merges what a device kept, in the order it happened there, and answers what became of each event. Each is a transaction of its own, with the same command that a form calls:
 * what was merged stays when a later one fails. What was said of an event when it came first is written in that transaction; a copy of it, however long it was on its
 * way and whatever happened since, is told the same and does nothing.
 *
 * Which of two answers to the same question counts: where the key is shown after each answer, and in reviews, the one that reached the server first; where answers
 * may be changed until the end, the one that was given last. An answer that came by its form was given when it reached the server.
 */
export async function mergeEvents(
  viewer: Owner,
  { sentAt, events }: Batch,
  { now }: { now: Date },
): Promise<readonly Receipt[]> {
  // Where a clock runs it is the server's: what comes after it is too late, whenever it was given.
  await settleAttempts({ userId: viewer.userId }, { now });
  const read = events.map((sent) => keyed(deviceEventSchema.safeParse(sent).data));
  const known = await firstReceipts(
    viewer,
    read.flatMap((one) => one?.key ?? []),
  );
  const settled = read.flatMap((one) => settledBy(one, known.get(one?.key ?? '')));
  const receipts: Receipt[] = [];
  for (const [at, { eventId }] of events.entries()) {
    const one = read[at];
    if (!one) {
      receipts.push({ eventId, outcome: 'malformed' });
      continue;
    }
    const moment = momentGiven(one.event.givenAt, { sentAt, now, settled });
    const first = known.get(one.key) ?? (await mergeFirst(viewer, one, { moment, now }));
    settled.push(...settledBy(one, first));
    receipts.push(first ? await receiptOf(viewer, one.event, first) : { eventId, outcome: 'not-found' });
  }
  return receipts;
}

type Keyed = { readonly event: DeviceEvent; readonly key: string };

function keyed(event: DeviceEvent | undefined): Keyed | undefined {
  return event && { event, key: keyOfEvent(event) };
}

function settledBy(one: Keyed | undefined, first: FirstReceipt | null | undefined): readonly Settled[] {
  return one && first ? [{ givenAt: one.event.givenAt, at: first.givenAt }] : [];
}

/** Merges an event that is not known yet; null when it is about nothing of the viewer's: nothing is written of it then, for whoever it belongs to may still sign in. */
async function mergeFirst(
  viewer: Owner,
  { event, key }: Keyed,
  { moment, now }: { readonly moment: Date; readonly now: Date },
): Promise<FirstReceipt | null> {
  try {
    return await db.$transaction(async (tx) => {
      const first = { givenAt: moment, ...(await merge(tx, viewer, event, moment)) };
      const data = { userId: viewer.userId, event: key, receivedAt: now, ...first };
      await tx.eventReceipt.create({ data, select: { event: true } });
      return first;
    });
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return null;
    // A copy came first, by another process perhaps: with the row that was refused all that this one did was undone.
    const first = isTaken(error) && (await firstReceipts(viewer, [key])).get(key);
    if (!first) throw error;
    return first;
  }
}

type Told = Omit<FirstReceipt, 'givenAt'>;

const otherKept: Told = { outcome: 'other_kept', to: null, reason: null };
const kept = (to: string | null): Told => ({ outcome: 'kept', to, reason: null });

async function merge(tx: Transaction, viewer: Owner, event: DeviceEvent, now: Date): Promise<Told> {
  switch (event.kind) {
    case 'answer': {
      const { attemptId, number, response } = event;
      const outcome = await keepAnswer(tx, viewer, { attemptId, number, response }, { now });
      if (!outcome.ok) return refused(tx, viewer, event, outcome.code);
      return kept(outcome.value.feedback === 'each' ? `/attempts/${attemptId}/${number}` : null);
    }
    case 'review': {
      const { kind: _, givenAt: __, ...answer } = event;
      const outcome = await keepReview(tx, viewer, answer, { now });
      if (!outcome.ok) return refused(tx, viewer, event, outcome.code);
      // The page that asks makes the id, so that another answer may have been given under it.
      const { reviewId, given } = outcome.value;
      return given === event.response ? kept(`/reviews/answers/${reviewId}`) : otherKept;
    }
    case 'finish': {
      const { attemptId } = event;
      await handIn(tx, viewer, { attemptId }, { now });
      return kept(`/attempts/${attemptId}/result`);
    }
  }
}

async function refused(tx: Transaction, viewer: Owner, event: DeviceEvent, code: AnswerRefusal): Promise<Told> {
  switch (code) {
    case 'already-answered':
    case 'newer-kept':
      return otherKept;
    case 'finished': {
      // What was kept before the quiz was handed in, by its form perhaps, of which the word got lost, is kept.
      const before = event.kind === 'answer' && (await getCounted(tx, viewer, event)) === event.response;
      return before ? kept(`/attempts/${event.attemptId}/result`) : { outcome: 'finished', to: null, reason: null };
    }
    default:
      return { outcome: 'unreadable', to: null, reason: code };
  }
}

async function receiptOf(viewer: Owner, event: DeviceEvent, { outcome, to, reason }: FirstReceipt): Promise<Receipt> {
  const { eventId } = event;
  switch (outcome) {
    case 'kept':
      return { eventId, outcome, to };
    case 'other_kept':
      return { eventId, outcome: 'other-kept', counted: await getCounted(db, viewer, event) };
    case 'finished':
      return { eventId, outcome };
    case 'unreadable':
      return { eventId, outcome, reason: reason ?? '' };
  }
}
