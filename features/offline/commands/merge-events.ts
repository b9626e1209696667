import { settleAttempts } from '@/features/assignments/commands/settle-attempts';
import { finishAttempt } from '@/features/attempts/commands/finish-attempt';
import { submitAnswer } from '@/features/attempts/commands/submit-answer';
import type { AnswerRefusal } from '@/features/items/schema/refusal';
import { answerReview } from '@/features/reviews/commands/answer-review';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import { getCounted } from '../queries/counted';
import type { Receipt } from '../receipt';
import { type Batch, type DeviceEvent, deviceEventSchema } from '../schema';
import { momentGiven } from './given-at';

/**
 * Merges what a device kept, in the order it happened there, and answers what became of each event. Each is a transaction of its own, the same that a form would have been:
 * what was merged stays when a later one fails, and an event sent twice is merged once.
 *
 * Which of two answers to the same question counts: where the key is shown after each answer, and in reviews, the one that reached the server first; where answers
 * may be changed until the end, the one that was given last.
 */
export async function mergeEvents(
  viewer: Owner,
  { sentAt, events }: Batch,
  { now }: { now: Date },
): Promise<readonly Receipt[]> {
  // Where a clock runs it is the server's: what comes after it is too late, whenever it was given.
  await settleAttempts({ userId: viewer.userId }, { now });
  const receipts: Receipt[] = [];
  for (const sent of events) {
    const event = deviceEventSchema.safeParse(sent);
    receipts.push(
      event.success
        ? await mergeEvent(viewer, event.data, momentGiven(event.data.givenAt, sentAt, now))
        : { eventId: sent.eventId, outcome: 'malformed' },
    );
  }
  return receipts;
}

async function mergeEvent(viewer: Owner, event: DeviceEvent, now: Date): Promise<Receipt> {
  const { eventId } = event;
  try {
    const outcome = await take(viewer, event, now);
    return outcome.ok ? { eventId, outcome: 'kept', to: outcome.value } : await refused(viewer, event, outcome.code);
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return { eventId, outcome: 'not-found' };
    throw error;
  }
}

/** Answers the page of the verdict. */
async function take(viewer: Owner, event: DeviceEvent, now: Date): Promise<Outcome<string | null, AnswerRefusal>> {
  switch (event.kind) {
    case 'answer': {
      const { attemptId, number, response } = event;
      const outcome = await submitAnswer(viewer, { attemptId, number, response }, { now });
      return outcome.ok ? done(outcome.value.feedback === 'each' ? `/attempts/${attemptId}/${number}` : null) : outcome;
    }
    case 'review': {
      const { kind: _, givenAt: __, ...answer } = event;
      const outcome = await answerReview(viewer, answer, { now });
      return outcome.ok ? done(`/reviews/answers/${outcome.value.reviewId}`) : outcome;
    }
    case 'finish': {
      const { attemptId } = event;
      await finishAttempt(viewer, { attemptId }, { now });
      return done(`/attempts/${attemptId}/result`);
    }
  }
}

async function refused(viewer: Owner, event: DeviceEvent, code: AnswerRefusal): Promise<Receipt> {
  const { eventId } = event;
  switch (code) {
    case 'already-answered':
    case 'newer-kept':
      return { eventId, outcome: 'other-kept', counted: await getCounted(viewer, event) };
    case 'finished': {
      const counted = await getCounted(viewer, event);
      const before = event.kind === 'answer' && counted === event.response;
      // An answer that was kept before the quiz was handed in, sent again, is kept.
      return before
        ? { eventId, outcome: 'kept', to: `/attempts/${event.attemptId}/result` }
        : { eventId, outcome: 'finished' };
    }
    default:
      return { eventId, outcome: 'unreadable', reason: code };
  }
}
