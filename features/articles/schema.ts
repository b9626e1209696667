import { z } from 'zod';

/** The topics of the library; an uploaded file may name another. */
export const topics = [
  'dunia',
  'politik',
  'ekonomi',
  'sains',
  'teknologi',
  'kesehatan',
  'lingkungan',
  'pendidikan',
  'olahraga',
] as const;

/** How few facts an article must hold to become a quiz. */
export const factsNeeded = 3;

/** PostgreSQL stores no NUL. */
const line = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit)
    .regex(/^[^\0]*$/)
    .default('');
const optional = <Shape extends z.ZodType>(shape: Shape) => z.union([z.literal(''), shape]).default('');

/** An article as a teacher gives it: text (plain, or Markdown with or without front matter); all else may be empty. */
export const newArticleSchema = z.strictObject({
  text: z.string(),
  title: line(200),
  outlet: line(120),
  author: line(120),
  publishedOn: optional(z.iso.date()),
  sourceUrl: optional(z.url({ protocol: /^https?$/ }).max(2000)),
  topic: line(40).transform((topic) => topic.toLowerCase()),
});
export type NewArticle = z.infer<typeof newArticleSchema>;
