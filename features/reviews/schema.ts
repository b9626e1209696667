import { z } from 'zod';

// What the forms of reviews send. Strict: an unknown field is a bug or a probe.

const id = z.string().regex(/^[\w-]{1,64}$/);
const longestResponse = 8000;

/** `seen` is how often the card had been answered when the page was made: an answer to a page that is out of date is not kept. */
export const reviewAnswerSchema = z.strictObject({
  cardId: id,
  itemId: id,
  eventId: z.uuid(),
  seen: z.coerce.number().int().min(0).max(1_000_000),
  response: z
    .string()
    .max(longestResponse)
    .refine((text) => !text.includes('\0')),
  guessed: z.boolean(),
});
export type ReviewAnswer = z.infer<typeof reviewAnswerSchema>;

export const undoSchema = z.strictObject({ reviewId: id });
export const restSchema = z.strictObject({
  cardId: id,
  rest: z.enum(['yes', 'no']).transform((word) => word === 'yes'),
});

export const largestCap = 200;
const day = z.iso.date();

/** `targetDay` is empty for none. */
export const planSchema = z.strictObject({
  dailyCap: z.coerce.number().int().min(1).max(largestCap),
  targetDay: z.union([z.literal('').transform(() => null), day]),
});
export type PlanInput = z.infer<typeof planSchema>;
