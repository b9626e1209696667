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

const optional = <Shape extends z.ZodType>(shape: Shape) => z.union([z.literal(''), shape]).default('');

/** An article as a teacher gives it: text (plain, or Markdown with or without front matter); all else may be empty. */
export const newArticleSchema = z.strictObject({
  text: z.string(),
  title: z.string().trim().max(200).default(''),
  outlet: z.string().trim().max(120).default(''),
  publishedOn: optional(z.iso.date()),
  sourceUrl: optional(z.url({ protocol: /^https?$/ }).max(2000)),
  topic: z.string().trim().toLowerCase().max(40).default(''),
});
export type NewArticle = z.infer<typeof newArticleSchema>;
