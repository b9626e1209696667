import { z } from 'zod';
import { newArticleSchema } from '@/features/articles/schema';

// What the forms of corrections send. Strict: an unknown field is a bug or a probe.

const id = z.string().regex(/^[\w-]{1,64}$/);

/** An article as its teacher rewrites it. `seen` is the number of the version that the form was made from. */
export const correctionSchema = newArticleSchema.extend({
  quizId: id,
  seen: z.coerce.number().int().min(1),
  title: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^\0]*$/),
  author: z
    .string()
    .trim()
    .max(120)
    .regex(/^[^\0]*$/)
    .default(''),
});
export type Correction = z.infer<typeof correctionSchema>;

/** First what would be touched, then the correction itself; or back to the words. */
export const stepSchema = z.enum(['preview', 'save', 'edit']).catch('preview');

export const outcomes = ['kept', 'withdrawn'] as const;
export const decideSuspensionSchema = z.strictObject({ quizId: id, itemId: id, outcome: z.enum(outcomes) });
export type DecideSuspension = z.infer<typeof decideSuspensionSchema>;

export const renewQuizSchema = z.strictObject({ quizId: id });
export type RenewQuiz = z.infer<typeof renewQuizSchema>;
