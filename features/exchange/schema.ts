import { z } from 'zod';
import { readableNames } from '@/core/exchange';

const id = z.string().min(1).max(64);

/** The newest draft of a quiz, or its newest published version. */
export const exportVersions = ['draft', 'published'] as const;
export type ExportVersion = (typeof exportVersions)[number];

/** A text, or the bytes of a package, and the quiz whose article is to prove its items. `auto` finds the format by itself. */
export const importSchema = z.strictObject({
  step: z.enum(['ask', 'preview', 'import']),
  quizId: id,
  format: z.enum(['auto', ...readableNames] as ['auto', ...typeof readableNames]),
  content: z.union([z.string(), z.instanceof(Uint8Array<ArrayBuffer>)]),
  /** Of the items that were read, from 0: those that are to come in. */
  chosen: z.array(z.number().int().min(0).max(1000)).max(1000),
});
export type ImportInput = z.infer<typeof importSchema>;
