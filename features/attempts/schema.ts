import { z } from 'zod';
import { responseOf } from '@/features/items/schema/response';

// What the forms of an attempt send. Strict: an unknown field is a bug or a probe.

export const feedbackMoments = ['each', 'end'] as const;
/** When the key is shown: after each answer, or once the attempt is finished. */
export type Feedback = (typeof feedbackMoments)[number];

const id = z.string().regex(/^[\w-]{1,64}$/);

/** How a quiz is taken: `first` answers before the article is read, and once more after it, with the key at the end. */
export const takings = [...feedbackMoments, 'first'] as const;
export type Taking = (typeof takings)[number];

export const startSchema = z.strictObject({
  code: id,
  feedback: z.enum(takings),
  /** All items on one page, where feedback comes at the end. */
  view: z.literal('all').nullish(),
});
export type StartInput = z.infer<typeof startSchema>;

/** What the form that starts a quiz sent. */
export function startOf(form: FormData) {
  return startSchema.safeParse({ code: form.get('code'), feedback: form.get('feedback'), view: form.get('view') });
}

/** The longest real response: an item of eight parts, each with two texts of the length a teacher may give them. */
const longestResponse = 8000;

/** `number` counts the items from 1, as shown. A response longer than any real one is refused by its length alone. */
export const answerSchema = z.strictObject({
  attemptId: id,
  number: z.coerce.number().int().min(1).max(1000),
  // PostgreSQL keeps no NUL in text.
  response: z
    .string()
    .max(longestResponse)
    .refine((text) => !text.includes('\0')),
});
export type AnswerInput = z.infer<typeof answerSchema>;

/** What the form of one item sent. */
export function answerOf(form: FormData) {
  const response = responseOf(form);
  return answerSchema.safeParse({ attemptId: form.get('attemptId'), number: form.get('number'), response });
}

/** `before` is sent by the page that closes the answers given before reading: sent again, it closes nothing more. */
export const finishSchema = z.strictObject({ attemptId: id, before: z.literal('yes').nullish() });
export type FinishInput = z.infer<typeof finishSchema>;

/** What the form that hands in sent. */
export function finishOf(form: FormData) {
  return finishSchema.safeParse({ attemptId: form.get('attemptId'), before: form.get('before') });
}

/** The fields of each item in a form of several, where they are named `3-response`: by number, as a form of one item has them. */
export function answersIn(form: FormData): ReadonlyMap<number, FormData> {
  const answers = new Map<number, FormData>();
  for (const [name, value] of form) {
    const [, number, field] = /^([1-9]\d{0,3})-(.+)$/.exec(name) ?? [];
    if (number === undefined || field === undefined) continue;
    const fields = answers.get(Number(number)) ?? new FormData();
    fields.append(field, value);
    answers.set(Number(number), fields);
  }
  return answers;
}
