import { z } from 'zod';
import { largestBatch } from './receipt';

// What a device sends of the answers that it kept while there was no network. Strict: an unknown field is a bug or a probe.

const id = z.string().regex(/^[\w-]{1,64}$/);
const eventId = z.uuid();
/** By the clock of the device, ISO 8601 with an offset. */
const moment = z.iso.datetime({ offset: true });
const longestResponse = 8000;
const response = z
  .string()
  .max(longestResponse)
  // PostgreSQL keeps no NUL in text.
  .refine((text) => !text.includes('\0'));

const answer = z.strictObject({
  kind: z.literal('answer'),
  eventId,
  givenAt: moment,
  attemptId: id,
  number: z.coerce.number().int().min(1).max(1000),
  response,
});
const review = z.strictObject({
  kind: z.literal('review'),
  eventId,
  givenAt: moment,
  cardId: id,
  itemId: id,
  seen: z.coerce.number().int().min(0).max(1_000_000),
  response,
  guessed: z.boolean(),
});
const finish = z.strictObject({ kind: z.literal('finish'), eventId, givenAt: moment, attemptId: id });

/** One thing done on a device, told by the device once or many times. */
export const deviceEventSchema = z.discriminatedUnion('kind', [answer, review, finish]);
export type DeviceEvent = z.infer<typeof deviceEventSchema>;

/** The events are read one by one, so that a broken one does not hold up the rest. */
export const batchSchema = z.strictObject({
  /** When it was sent, by the clock of the device: tells how far that clock is off. */
  sentAt: moment,
  events: z.array(z.looseObject({ eventId })).min(1).max(largestBatch),
});
export type Batch = z.infer<typeof batchSchema>;

/** One of an attempt, the article of an attempt, and today's reviews. */
export const packSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('attempt'), id }),
  z.strictObject({ of: z.literal('article'), id }),
  z.strictObject({ of: z.literal('reviews') }),
]);
