import { z } from 'zod';

const id = z.string().min(1).max(64);

/** An item as a form saw it; `seen` is `seenMark` of its last edit. */
export const itemKeySchema = z.strictObject({ itemId: id, seen: z.coerce.number().int().min(0) });
export type ItemKey = z.infer<typeof itemKeySchema>;

/** Why a teacher rejects an item, from what is the matter with it to what is the matter with asking it. */
export const rejectReasons = [
  'wrong',
  'not_proven',
  'unclear',
  'too_easy',
  'trivial',
  'repeated',
  'unsuitable',
  'other',
] as const;
export type RejectReason = (typeof rejectReasons)[number];

/** How long a text of an item may be, in UTF-16 code units. */
export const longest = { stem: 500, because: 1000, choice: 300, accepted: 2000, date: 60, remark: 300 } as const;

const text = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit)
    .regex(/^[^\0]*$/);
const line = (limit: number) => text(limit).transform((words) => words.replace(/\s+/g, ' '));

/** `reason` and `remark` go with a rejection; both may be left out. */
export const decideItemSchema = itemKeySchema.extend({
  verdict: z.enum(['accepted', 'rejected']),
  reason: z.enum(rejectReasons).optional(),
  remark: line(longest.remark).default(''),
});
export type DecideItem = ItemKey & Pick<z.input<typeof decideItemSchema>, 'verdict' | 'reason' | 'remark'>;

/** To the place before or after it. */
export const moveItemSchema = itemKeySchema.extend({ direction: z.enum(['up', 'down']) });
export type MoveItem = z.infer<typeof moveItemSchema>;

/** Points an item can be worth. */
export const weights = { least: 1, most: 10 } as const;

export const weighItemSchema = itemKeySchema.extend({
  weight: z.coerce.number().int().min(weights.least).max(weights.most),
});
export type WeighItem = z.infer<typeof weighItemSchema>;

/**
 * An item as a teacher rewrites it; what it needs depends on its kind (see `checkEdit`). The evidence is no part of it.
 * `correct` is the index of the right choice, `right` are those of several; `accepted` and `others` hold one form a line;
 * `date` is ISO 8601 of any precision. Parts stand in the order in which the item shows them to the teacher.
 */
export const editItemSchema = itemKeySchema.extend({
  /** Whether what the article says right before the evidence is shown above the stem; left out, it stays as it is. */
  stimulus: z.boolean().optional(),
  stem: line(longest.stem),
  because: text(longest.because),
  choices: z
    .array(z.strictObject({ text: line(longest.choice), because: line(longest.because) }))
    .max(8)
    .default([]),
  correct: z.coerce.number().int().min(0).max(7).optional(),
  right: z.array(z.number().int().min(0).max(7)).optional(),
  accepted: text(longest.accepted).optional(),
  others: text(longest.accepted).optional(),
  steps: z
    .array(z.strictObject({ text: line(longest.choice), date: line(longest.date) }))
    .max(8)
    .optional(),
  pairs: z
    .array(z.strictObject({ prompt: line(longest.choice), match: line(longest.choice) }))
    .max(8)
    .optional(),
  date: line(longest.date).optional(),
  amount: line(30).optional(),
  unit: line(60).optional(),
  tolerance: line(30).optional(),
  /** Names of the gates that the teacher has seen and overrules, joined by commas. */
  overruled: line(300).optional(),
});
export type EditItem = z.infer<typeof editItemSchema>;

/** The kinds that a teacher writes, the commonest first. */
export const ownKinds = [
  'multiple-choice',
  'multiple-response',
  'true-false',
  'short-answer',
  'cloze',
  'numeric',
  'date',
  'ordering',
  'matching',
  'evidence',
] as const;
export type OwnKind = (typeof ownKinds)[number];

/** How many sentences may prove one item, and how many an `evidence` item may offer, the right one among them: an import takes as many. */
export const mostSentences = 8;

/**
 * An item of a teacher's own. `sentences` are the offsets in the body where those start that prove it; `quote` is words of the body, which
 * prove it first. One of them is needed. Of an `evidence` item `proof` is the offset of the sentence that is right, and `sentences` are
 * the others to pick from.
 */
export const writeItemSchema = editItemSchema.omit({ itemId: true, seen: true }).extend({
  versionId: id,
  kind: z.enum(ownKinds),
  sentences: z.array(z.number().int().min(0)).max(mostSentences).default([]),
  quote: text(longest.because).default(''),
  proof: z.coerce.number().int().min(0).optional(),
});
export type WriteItem = z.infer<typeof writeItemSchema>;

export const versionKeySchema = z.strictObject({ versionId: id });
export type VersionKey = z.infer<typeof versionKeySchema>;

/** The items that are ticked, as they were seen. */
export const acceptSelectedSchema = versionKeySchema.extend({ items: z.array(itemKeySchema).max(100) });
export type AcceptSelected = z.infer<typeof acceptSelectedSchema>;

/** The step that the form names: the last of the viewer's at that version. */
export const undoStepSchema = versionKeySchema.extend({ stepId: id });
export type UndoStep = z.infer<typeof undoStepSchema>;

/** `acceptRest` accepts what is still undecided first. */
export const publishQuizSchema = versionKeySchema.extend({ acceptRest: z.coerce.boolean().default(false) });
export type PublishQuiz = z.infer<typeof publishQuizSchema>;

export const quizKeySchema = z.strictObject({ quizId: id });
export type QuizKey = z.infer<typeof quizKeySchema>;

/** `count` is how many items the draft should hold; the others wait in reserve. */
export const generateQuizSchema = z.strictObject({
  articleId: id,
  seed: z.number().int().min(0).max(0x7fffffff).default(1),
  count: z.number().int().min(1).max(50).default(10),
});
export type GenerateQuiz = z.input<typeof generateQuizSchema>;
