import { z } from 'zod';

/** What the form of one button sends. Strict: an unknown field is a bug or a probe. */
export const keepOutSchema = z.strictObject({
  classId: z.string().regex(/^[\w-]{1,64}$/),
  keepsOut: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
});
export type KeepOutInput = z.infer<typeof keepOutSchema>;
