import { z } from 'zod';

/** What `format` says in a file of this shape. */
export const formatVersion = 'fakta-quiz-1';

const date = z.string().meta({ description: 'ISO 8601 with reduced precision: 1955-04-18, 1955-04 or 1955.' });
const choice = z.object({
  text: z.string(),
  correct: z.boolean(),
  because: z.string().default('').meta({ description: 'Why a wrong choice is wrong.' }),
});
const base = {
  stimulus: z.string().default('').meta({ description: 'What of the article is read before the stem.' }),
  stem: z.string(),
  because: z.string().default('').meta({ description: 'Why the key is right.' }),
  evidence: z.array(z.string()).default([]).meta({ description: 'The words of the article that prove the key.' }),
  weight: z.number().int().min(1).max(10).default(1),
};
const typed = { accepted: z.array(z.string()).default([]), others: z.array(z.string()).default([]) };
const chosen = { choices: z.array(choice) };

/** An item of a file; see `ExchangeItem`. */
export const itemSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('multiple-choice'), ...base, ...chosen }),
  z.object({ kind: z.literal('multiple-response'), ...base, ...chosen }),
  z.object({ kind: z.literal('evidence'), ...base, ...chosen }),
  z.object({ kind: z.literal('true-false'), ...base, answer: z.boolean(), against: z.string().default('') }),
  z.object({ kind: z.literal('cloze'), ...base, choices: z.array(choice).default([]), ...typed }),
  z.object({ kind: z.literal('short-answer'), ...base, ...typed }),
  z.object({
    kind: z.literal('numeric'),
    ...base,
    amount: z.number(),
    unit: z.string().default(''),
    tolerance: z.number().min(0).default(0),
  }),
  z.object({ kind: z.literal('date'), ...base, date }),
  z.object({ kind: z.literal('ordering'), ...base, steps: z.array(z.object({ text: z.string(), date })) }),
  z.object({
    kind: z.literal('matching'),
    ...base,
    pairs: z.array(z.object({ prompt: z.string(), match: z.string() })),
    spare: z.array(z.object({ text: z.string(), because: z.string().default('') })).default([]),
  }),
]);

const quizSchema = z.object({
  format: z.literal(formatVersion),
  title: z.string(),
  language: z.enum(['id', 'en']),
  source: z.object({
    title: z.string(),
    outlet: z.string().nullable(),
    author: z.string().nullable(),
    publishedOn: z.string().nullable().meta({ description: 'ISO date of publication.' }),
    url: z.string().nullable(),
  }),
  items: z.array(itemSchema),
});

/** The shape of a file for other programs, as JSON Schema 2020-12. */
export function quizJsonSchema(): object {
  return { title: 'Fakta quiz', ...z.toJSONSchema(quizSchema, { io: 'input' }) };
}
