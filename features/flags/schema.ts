import { z } from 'zod';

// What the forms of flags send. Strict: an unknown field is a bug or a probe.

export const flagReasons = ['wrong_key', 'several_right', 'unclear', 'not_proven', 'language', 'other'] as const;
export type FlagReason = (typeof flagReasons)[number];
export const flagOutcomes = ['upheld', 'declined'] as const;
export type FlagOutcome = (typeof flagOutcomes)[number];

export const longestComment = 1000;
const id = z.string().regex(/^[\w-]{1,64}$/);
// PostgreSQL keeps no NUL in text.
const words = z
  .string()
  .trim()
  .max(longestComment)
  .refine((text) => !text.includes('\0'));

export const raiseSchema = z.strictObject({ itemId: id, reason: z.enum(flagReasons), comment: words });
export type RaiseInput = z.infer<typeof raiseSchema>;

export const decideSchema = z.strictObject({ flagId: id, outcome: z.enum(flagOutcomes), reply: words });
export type DecideInput = z.infer<typeof decideSchema>;
