import { z } from 'zod';

// What the forms of the bank send. Strict: an unknown field is a bug or a probe.

const id = z.string().regex(/^[\w-]{1,64}$/);

/** As many as one page shows. */
export const mostChosen = 20;
export const longestTag = 40;

const chosen = z.array(id).min(1).max(mostChosen);

/** A tag as typed: spaces are one space. PostgreSQL keeps no NUL. */
const tagName = z
  .string()
  .regex(/^[^\0]*$/)
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1).max(longestTag));

/** `target` is the id of a quiz, or `new` for a quiz of the article of the items. */
export const copySchema = z.strictObject({ itemIds: chosen, target: id });
export type CopyInput = z.infer<typeof copySchema>;

export const tagItemsSchema = z.strictObject({ itemIds: chosen, name: tagName });
export type TagItems = z.infer<typeof tagItemsSchema>;

export const untagSchema = z.strictObject({ itemId: id, tagId: id });
export type UntagInput = z.infer<typeof untagSchema>;

export const tagKeySchema = z.strictObject({ tagId: id });
export type TagKey = z.infer<typeof tagKeySchema>;

export const renameTagSchema = tagKeySchema.extend({ name: tagName });
export type RenameTag = z.infer<typeof renameTagSchema>;

export const mergeTagsSchema = tagKeySchema.extend({ intoId: id });
export type MergeTags = z.infer<typeof mergeTagsSchema>;
