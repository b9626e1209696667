import { z } from 'zod';
import { attemptGradings } from '@/core/grading';
import { momentOf } from '@/lib/local-time';
import { timeZone } from '@/lib/time-zone';
import { tellables, wordsOf } from '../policy/shown';

// What the forms of assignments send, each field as a list of its values; see `sentIn`. Strict: an unknown field is a bug or a probe.

const id = z.string().regex(/^[\w-]{1,64}$/);

/** A field that is there once. */
const one = <Schema extends z.ZodType<unknown, string | undefined>>(schema: Schema) =>
  z
    .array(z.string())
    .length(1)
    .transform(([value]) => value)
    .pipe(schema);
// PostgreSQL keeps no NUL in text.
const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((value) => !value.includes('\0'));
const ticked = z
  .array(z.literal('on'))
  .max(1)
  .default([])
  .transform((values) => values.length === 1);
const ids = z.array(id).max(1000).default([]);

/** Empty is null. */
const moment = one(
  z.string().transform((local, context) => {
    const at = local === '' ? null : momentOf(local, timeZone());
    if (at === null && local !== '') context.addIssue({ code: 'custom', message: 'not a moment' });
    return at;
  }),
);

/** What numbers of the rules may be, as they are asked: the unit is in the name. */
export const ruleLimits = {
  limitMinutes: { least: 0, most: 24 * 60 },
  attempts: { least: 0, most: 100 },
  delayHours: { least: 0, most: 24 * 60 },
  lateHours: { least: 0, most: 24 * 60 },
  latePercent: { least: 0, most: 100 },
  passPercent: { least: 0, most: 100 },
  drawCount: { least: 0, most: 200 },
  reminderHours: { least: 0, most: 24 * 14 },
  extraMinutes: { least: 0, most: 24 * 60 },
} as const;

type Limit = { readonly least: number; readonly most: number };
const whole = ({ least, most }: Limit) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most));
const number = (limit: Limit) => one(whole(limit));
const shows = z
  .array(z.enum(tellables))
  .default([])
  .transform((told) => wordsOf(told));

const mostPassword = 40;

const assignmentFields = z.strictObject({
  title: one(text(120).min(1)),
  note: one(text(2000)),
  /** Whom it is for: none is the whole class. */
  pupils: ids,
  opensAt: moment,
  closesAt: moment,
  limitMinutes: number(ruleLimits.limitMinutes),
  attempts: number(ruleLimits.attempts),
  grading: one(z.enum(attemptGradings)),
  delayHours: number(ruleLimits.delayHours),
  lateHours: number(ruleLimits.lateHours),
  latePercent: number(ruleLimits.latePercent),
  drawCount: number(ruleLimits.drawCount),
  shuffleItems: ticked,
  shuffleChoices: ticked,
  layout: one(z.enum(['one', 'all'])),
  navigation: one(z.enum(['free', 'sequential'])),
  password: one(text(mostPassword)),
  passPercent: number(ruleLimits.passPercent),
  showsDuring: shows,
  showsAfter: shows,
  showsClosed: shows,
  reminderHours: number(ruleLimits.reminderHours),
});

type Fields = z.infer<typeof assignmentFields>;

/** What rules do not go together, named by the field to change. */
export function together(fields: Pick<Fields, 'opensAt' | 'closesAt' | 'layout' | 'navigation' | 'showsDuring'>) {
  const faults: string[] = [];
  if (fields.opensAt && fields.closesAt && fields.closesAt <= fields.opensAt) faults.push('closesBeforeOpens');
  const atOnce = fields.showsDuring.includes('verdict');
  if (fields.layout === 'all' && (fields.navigation === 'sequential' || atOnce)) faults.push('allAtOnce');
  return faults;
}

/** The faults of a form, each with the field it stands beside. */
const beside = { closesBeforeOpens: 'closesAt', allAtOnce: 'layout' } as const;

function checked<Schema extends z.ZodType<Parameters<typeof together>[0]>>(schema: Schema) {
  return schema.superRefine((fields, context) => {
    for (const fault of together(fields))
      context.addIssue({ code: 'custom', message: fault, path: [beside[fault as keyof typeof beside]] });
  });
}

export const newAssignmentSchema = checked(
  assignmentFields.extend({ code: one(id), classIds: z.array(id).min(1).max(100) }),
);
export const changedAssignmentSchema = checked(assignmentFields.extend({ assignmentId: one(id) }));
export type AssignmentFields = Fields;
export type NewAssignment = z.infer<typeof newAssignmentSchema>;
export type ChangedAssignment = z.infer<typeof changedAssignmentSchema>;

/** Empty is null: as the assignment says. */
const orSame = <Schema extends z.ZodType<unknown, string | null>>(schema: Schema) =>
  one(z.string())
    .transform((value) => (value === '' ? null : value))
    .pipe(z.union([z.null(), schema]));
const yesNo = orSame(z.enum(['yes', 'no']).transform((answer) => answer === 'yes'));

/** What a moment may tell, as one choice of an override: the words of `Shown`, "nothing" where it is none. */
export const showsChoices = [
  'nothing',
  'score',
  'verdict',
  'verdict score',
  'verdict key',
  'verdict key score',
  'verdict key quote',
  'verdict key quote score',
] as const;
const showsOrSame = orSame(z.enum(showsChoices).transform((words) => (words === 'nothing' ? '' : words)));

export const overrideSchema = z.strictObject({
  assignmentId: one(id),
  /** Null for a new one. */
  overrideId: orSame(id),
  label: one(text(80)),
  pupils: z.array(id).min(1).max(1000),
  extraMinutes: number(ruleLimits.extraMinutes),
  opensAt: moment,
  closesAt: moment,
  limitMinutes: orSame(whole(ruleLimits.limitMinutes)),
  attempts: orSame(whole(ruleLimits.attempts)),
  grading: orSame(z.enum(attemptGradings)),
  delayHours: orSame(whole(ruleLimits.delayHours)),
  lateHours: orSame(whole(ruleLimits.lateHours)),
  latePercent: orSame(whole(ruleLimits.latePercent)),
  shuffleItems: yesNo,
  shuffleChoices: yesNo,
  layout: orSame(z.enum(['one', 'all'])),
  navigation: orSame(z.enum(['free', 'sequential'])),
  password: one(text(mostPassword)),
  noPassword: ticked,
  passPercent: orSame(whole(ruleLimits.passPercent)),
  showsDuring: showsOrSame,
  showsAfter: showsOrSame,
  showsClosed: showsOrSame,
});
export type OverrideFields = z.infer<typeof overrideSchema>;

export const startAssignedSchema = z.strictObject({ assignmentId: id, password: text(200).nullish() });
export type StartAssigned = z.infer<typeof startAssignedSchema>;

export const assignmentKeySchema = z.strictObject({ assignmentId: id });
export type AssignmentKey = z.infer<typeof assignmentKeySchema>;

/** More time for one attempt, or with an empty id for all that run. */
export const addTimeSchema = z.strictObject({
  assignmentId: id,
  attemptId: z.union([z.literal('').transform(() => null), id]),
  minutes: whole({ least: 1, most: 24 * 60 }),
});
export type AddTime = z.infer<typeof addTimeSchema>;

export const overrideKeySchema = z.strictObject({ assignmentId: id, overrideId: id });
export type OverrideKey = z.infer<typeof overrideKeySchema>;

/** What a form sent, each field with all its values; without what Next adds to forms that post without JavaScript. */
export function sentIn(form: FormData): Record<string, string[]> {
  const sent: Record<string, string[]> = {};
  for (const [name, value] of form) {
    if (name.startsWith('$ACTION') || typeof value !== 'string') continue;
    sent[name] = [...(sent[name] ?? []), value];
  }
  return sent;
}
