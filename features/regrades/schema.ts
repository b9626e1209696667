import { z } from 'zod';
import { decideSchema } from '@/features/flags/schema';

// What the forms of regrades send. Strict: an unknown field is a bug or a probe.

export const longestReason = 500;
export const longestRemark = 1000;

const id = z.string().regex(/^[\w-]{1,64}$/);
// PostgreSQL keeps no NUL in text.
const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !text.includes('\0'));
const reason = words(longestReason).min(1);
/** Only in this assignment; empty: wherever the item was asked in a quiz. */
const within = z.union([z.literal('').transform(() => null), id]);
const accepted = words(8000).min(1);
/** Points of the item, as people write them: "2", "0,5". */
const points = z
  .string()
  .trim()
  .regex(/^\d{1,2}([.,]\d{1,4})?$/)
  .transform((text) => Number(text.replace(',', '.')));

export const regradeSchema = z.discriminatedUnion('deed', [
  z.strictObject({ deed: z.literal('drop'), itemId: id, assignmentId: within, reason }),
  z.strictObject({ deed: z.literal('full'), itemId: id, assignmentId: within, reason }),
  z.strictObject({ deed: z.literal('accept'), itemId: id, assignmentId: within, accepted, reason }),
  z.strictObject({ deed: z.literal('points'), itemId: id, assignmentId: id, answerId: id, points, reason }),
]);
export type RegradeInput = z.infer<typeof regradeSchema>;

export const undoSchema = z.strictObject({ regradeId: id });
export type UndoInput = z.infer<typeof undoSchema>;

export const commentSchema = z.strictObject({ assignmentId: id, answerId: id, text: words(longestRemark) });
export type CommentInput = z.infer<typeof commentSchema>;

/** What is done with a flag beside the decision: `none` leaves all points as they are. */
export const remedies = ['none', 'drop', 'accept', 'full'] as const;
export type Remedy = (typeof remedies)[number];

export const settleSchema = decideSchema.extend({ remedy: z.enum(remedies), accepted: words(8000) });
export type SettleInput = z.infer<typeof settleSchema>;
