import { z } from 'zod';
import type { Proposal } from '@/core/questions';
import type { FailureReason } from './report';

/** The form asked for. `null` stands for "as it is": endpoints that hold a model to a form want every field named. */
export const answerSchema = z.object({
  items: z.array(
    z.object({ id: z.string(), stem: z.string().nullable(), distractors: z.array(z.string()).nullable() }),
  ),
});

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}]*$/u);

/** Strict: who adds a key, evidence or anything else to an entry has not understood what is asked, or was told otherwise by an article. */
const entrySchema = z
  .strictObject({
    id: z.string().max(64),
    stem: line(300).nullish(),
    distractors: z.array(line(120)).min(2).max(5).nullish(),
  })
  .refine(({ stem, distractors }) => stem != null || distractors != null);

const envelopeSchema = z.object({ items: z.array(z.unknown()).max(200) });

export type ReadAnswer =
  | { readonly ok: true; readonly proposals: readonly Proposal[]; readonly dropped: number }
  | { readonly ok: false; readonly reason: Extract<FailureReason, 'not-json' | 'shape'> };

/**
 * The proposals of an answer. Entries of another form, for an item that was not asked of, or twice for one item are dropped
 * and counted; entries that leave an item as it is are neither. Pure, and never throws.
 */
export function readAnswer(text: string, asked: readonly string[]): ReadAnswer {
  const value = parsed(text);
  if (value === undefined) return { ok: false, reason: 'not-json' };
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) return { ok: false, reason: 'shape' };
  const offered = envelope.data.items.filter((entry) => !isAsItIs(entry));
  const entries = offered.flatMap((entry) => entrySchema.safeParse(entry).data ?? []);
  const timesOf = (id: string) => offered.filter((entry) => idOf(entry) === id).length;
  const proposals = entries
    .filter(({ id }) => asked.includes(id) && timesOf(id) === 1)
    .map(({ id, stem, distractors }): Proposal => {
      return { questionId: id, ...(stem != null ? { stem } : {}), ...(distractors != null ? { distractors } : {}) };
    });
  return { ok: true, proposals, dropped: offered.length - proposals.length };
}

/** Some models put a fence of Markdown around all they say; nothing else around the object is let pass. */
function parsed(text: string): unknown {
  const inner = /^```(?:json)?[ \t]*\n(.*)```$/s.exec(text.trim())?.[1] ?? text;
  try {
    return JSON.parse(inner);
  } catch {
    return undefined;
  }
}

const asItIsSchema = z.strictObject({ id: z.string(), stem: z.null().optional(), distractors: z.null().optional() });

function isAsItIs(entry: unknown): boolean {
  return asItIsSchema.safeParse(entry).success;
}

function idOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
}
