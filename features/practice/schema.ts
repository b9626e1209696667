import { z } from 'zod';

// What the forms of a practice send. Strict: an unknown field is a bug or a probe.

const id = z.string().regex(/^[\w-]{1,64}$/);

/** As long as an answer of a quiz may be. */
const longestResponse = 8000;

/** `number` counts the items from 1, as shown. */
export const practiceAnswerSchema = z.strictObject({
  practiceId: id,
  number: z.coerce.number().int().min(1).max(1000),
  // PostgreSQL keeps no NUL in text.
  response: z
    .string()
    .max(longestResponse)
    .refine((text) => !text.includes('\0')),
});
export type PracticeAnswerInput = z.infer<typeof practiceAnswerSchema>;

export const finishPracticeSchema = z.strictObject({ practiceId: id });
export type FinishPracticeInput = z.infer<typeof finishPracticeSchema>;

/** Questions and minutes of an exam. */
export const examLimits = {
  count: { least: 5, most: 40, usual: 20 },
  minutes: { least: 5, most: 180, usual: 30 },
} as const;

const within = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.coerce.number().int().min(least).max(most);

/** Of the articles; the empty one is both. */
const language = z.union([z.literal('').transform(() => null), z.enum(['id', 'en'])]);

/** No topic is every topic. */
export const examSchema = z.strictObject({
  topics: z.array(z.string().min(1).max(100)).max(100),
  language,
  count: within(examLimits.count),
  minutes: within(examLimits.minutes),
});
export type ExamInput = z.infer<typeof examSchema>;

export const weeklySchema = z.strictObject({ language });
export type WeeklyInput = z.infer<typeof weeklySchema>;
