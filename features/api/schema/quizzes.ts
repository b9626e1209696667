import { z } from 'zod';
import { newArticleSchema } from '@/features/articles/schema';
import { flagOutcomes, flagReasons, longestComment } from '@/features/flags/schema';
import { text } from './text';

const moment = z.iso.datetime();
const language = z.enum(['id', 'en']);
const count = z.int().min(0);

export const articleLineShape = z.object({
  id: z.string(),
  title: z.string(),
  outlet: z.string().nullable(),
  publishedOn: z.string().nullable().describe('ISO date, as the article gives it.'),
  language,
  topic: z.string().nullable(),
  words: count,
  createdAt: moment,
  quizIds: z.array(z.string()),
});
export const articleShape = articleLineShape.extend({
  author: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  body: z.string().describe('Every offset counts UTF-16 code units in it.'),
});

const optionalText = (shape: z.ZodString) => shape.optional();
/** An article and how its first quiz is drafted. */
export const newArticleBody = z.strictObject({
  text: z.string().min(1).describe('Plain text, or Markdown with or without front matter.'),
  title: optionalText(z.string().max(200)),
  outlet: optionalText(z.string().max(120)),
  publishedOn: z.iso.date().optional(),
  sourceUrl: z.url().max(2000).optional(),
  topic: optionalText(z.string().max(40)),
  count: z.int().min(1).max(50).default(10).describe('How many items the draft should hold.'),
  seed: z.int().min(0).max(0x7fffffff).default(1).describe('The same article and seed make the same quiz.'),
});
/** What the command takes of it. */
export const articleOfBody = ({ count: _, seed: __, ...article }: z.infer<typeof newArticleBody>) =>
  newArticleSchema.safeParse(article);
export const newArticleShape = z.object({
  articleId: z.string(),
  quizId: z.string(),
  versionId: z.string(),
  items: count.describe('Fewer than asked where the article proves no more.'),
  alike: z
    .array(
      z.object({
        articleId: z.string(),
        title: z.string(),
        place: z.enum(['own', 'library']),
        match: z.enum(['same', 'alike', 'address']),
      }),
    )
    .describe('Articles of yours or of the library with the same words, nearly the same, or the same address.'),
});

export const quizLineShape = z.object({
  id: z.string(),
  code: z.string().describe('What a shared link carries: /quizzes/CODE.'),
  title: z.string(),
  language,
  draft: z.object({ items: count, decided: count }).nullable(),
  published: z.object({ at: moment, items: count }).nullable(),
  attempts: count,
});
export const quizShape = z.object({
  quizId: z.string(),
  code: z.string(),
  versionId: z.string().describe('The newest version.'),
  number: z.int().min(1),
  publishedAt: moment.nullable().describe('Null while this version is a draft.'),
  revises: z.boolean().describe('Whether an earlier version is out.'),
  attempts: count,
  article: z.object({
    title: z.string(),
    outlet: z.string().nullable(),
    publishedOn: z.string().nullable(),
    sourceUrl: z.string().nullable(),
    language,
  }),
  reserve: count,
  rejects: count,
  takenOut: count,
});

const stimulus = z
  .string()
  .nullable()
  .describe('What of the article is read before the stem; […] stands for words that answer another item.');
const quote = z.object({ start: count, end: count, text: z.string() });
/** An item as its teacher sees it: with key and proof. */
export const itemShape = z.object({
  id: z.string(),
  kind: z.string(),
  stimulus,
  stem: z.string(),
  key: z.string(),
  because: z.string(),
  verdict: z.enum(['accepted', 'rejected']).nullable(),
  weight: z.int().min(1),
  evidence: quote,
  furtherEvidence: z.array(quote),
  choices: z.array(z.object({ text: z.string(), correct: z.boolean(), because: z.string().nullable() })),
  accepted: z.array(z.string()),
  others: z.array(z.string()),
  date: z.string().nullable(),
  amount: z.number().nullable(),
  unit: z.string().nullable(),
  tolerance: z.number().nullable(),
  steps: z.array(z.object({ text: z.string(), date: z.string(), evidence: quote })),
  pairs: z.array(z.object({ prompt: z.string(), match: z.string(), evidence: quote })),
  concerns: z.array(z.object({ matter: z.string(), quote })),
});

export const publicationBody = z.strictObject({
  versionId: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .describe('The draft to publish, as `GET /quizzes/{quizId}` names it.'),
  acceptRest: z.boolean().default(false).describe('Accepts what is still undecided first.'),
});

/** Without who raised it. */
export const flagShape = z.object({
  id: z.string(),
  reason: z.enum(flagReasons),
  comment: z.string(),
  raisedAt: moment,
  outcome: z.enum(flagOutcomes).nullable(),
  reply: z.string(),
  item: z.object({
    kind: z.string(),
    stimulusText: stimulus,
    stem: z.string(),
    key: z.string(),
    evidenceText: z.string(),
  }),
  quiz: z.object({ id: z.string(), title: z.string(), language }),
});
export const decisionBody = z.strictObject({
  outcome: z.enum(flagOutcomes),
  reply: text(longestComment).default('').describe('Who raised it reads this.'),
  remedy: z.enum(['none', 'drop', 'accept', 'full']).default('none').describe('What is done about the points.'),
  accepted: text(8000).default('').describe('Of the remedy `accept`: the answer that is right too.'),
});
export const decisionShape = z.object({ told: count.describe('How many people the regrade touches.') });
