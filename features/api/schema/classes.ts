import { z } from 'zod';
import { attemptGradings } from '@/core/grading';
import { tellables, wordsOf } from '@/features/assignments/policy/shown';
import { usualRules } from '@/features/assignments/policy/usual';
import { type NewAssignment, ruleLimits, together } from '@/features/assignments/schema/forms';
import { text } from './text';

const moment = z.iso.datetime();
const count = z.int().min(0);
const id = z.string().regex(/^[\w-]{1,64}$/);

export const classLineShape = z.object({ id: z.string(), name: z.string(), archived: z.boolean(), pupils: count });
export const classShape = z.object({
  id: z.string(),
  name: z.string(),
  code: z.string(),
  archivedAt: moment.nullable(),
  joinClosedAt: moment.nullable(),
  owns: z.boolean(),
  coTeaches: z.boolean(),
  teachers: z.array(z.object({ userId: z.string(), name: z.string(), part: z.enum(['owner', 'co_teacher']) })),
});
export const pupilShape = z.object({
  userId: z.string(),
  name: z.string(),
  realName: z.string().nullable(),
  joinedAt: moment,
  leftAt: moment.nullable(),
});

const phase = z.enum(['waiting', 'open', 'late', 'closed']);
export const assignmentLineShape = z.object({
  id: z.string(),
  title: z.string(),
  quiz: z.string().describe('The title of its article.'),
  language: z.enum(['id', 'en']),
  phase,
  opensAt: moment.nullable(),
  closesAt: moment.nullable(),
  pupils: count,
  finished: count,
  running: count,
});
export const assignmentShape = z.object({
  id: z.string(),
  title: z.string(),
  note: z.string(),
  class: z.object({ id: z.string(), name: z.string(), archived: z.boolean() }),
  quiz: z.object({
    id: z.string().nullable().describe('Null where the quiz is another teacher’s.'),
    title: z.string(),
    language: z.enum(['id', 'en']),
    items: count,
  }),
  phase,
  drawCount: count,
  reminderHours: count,
  forSome: z.boolean(),
  named: z.array(z.string()).describe('Whom it is for, where it is for some.'),
  rules: z.object({
    opensAt: moment.nullable(),
    closesAt: moment.nullable(),
    limitSeconds: count,
    attemptsAllowed: count,
    grading: z.enum(attemptGradings),
    delaySeconds: count,
    lateSeconds: count,
    latePercent: count,
    shuffleItems: z.boolean(),
    shuffleChoices: z.boolean(),
    allAtOnce: z.boolean(),
    sequential: z.boolean(),
    passPercent: count,
    showsDuring: z.string(),
    showsAfter: z.string(),
    showsClosed: z.string(),
  }),
});

export const ownAssignmentShape = z.object({
  id: z.string(),
  title: z.string(),
  className: z.string(),
  teachers: z.array(z.string()),
  phase,
  opensAt: moment.nullable(),
  dueAt: moment.nullable(),
  standing: z.enum(['to-do', 'running', 'done']),
  more: z.boolean().describe('Whether a further attempt is left.'),
});

const whole = ({ least, most }: { readonly least: number; readonly most: number }, usual = 0) =>
  z.int().min(least).max(most).default(usual);
const dateOrNull = z.iso.datetime({ offset: true }).nullable().default(null);
const shows = (usual: string) => z.array(z.enum(tellables)).default(usual.split(' ').filter(Boolean) as 'key'[]);

const rules = {
  title: text(120).min(1),
  note: text(2000).default(''),
  pupils: z.array(id).max(1000).default([]).describe('Whom it is for; none is the whole class.'),
  opensAt: dateOrNull,
  closesAt: dateOrNull,
  limitMinutes: whole(ruleLimits.limitMinutes).describe('0: without a limit.'),
  attempts: whole(ruleLimits.attempts, usualRules.attemptsAllowed).describe('0: as many as a pupil likes.'),
  grading: z.enum(attemptGradings).default(usualRules.grading),
  delayHours: whole(ruleLimits.delayHours),
  lateHours: whole(ruleLimits.lateHours),
  latePercent: whole(ruleLimits.latePercent),
  drawCount: whole(ruleLimits.drawCount).describe('How many items each attempt draws; 0: all.'),
  shuffleItems: z.boolean().default(usualRules.shuffleItems),
  shuffleChoices: z.boolean().default(usualRules.shuffleChoices),
  layout: z.enum(['one', 'all']).default('one').describe('One item a page, or all on one.'),
  navigation: z.enum(['free', 'sequential']).default('free'),
  password: text(40).default(''),
  passPercent: whole(ruleLimits.passPercent),
  showsDuring: shows(usualRules.showsDuring),
  showsAfter: shows(usualRules.showsAfter),
  showsClosed: shows(usualRules.showsClosed),
  reminderHours: whole(ruleLimits.reminderHours, 24),
};

export const newAssignmentBody = z.strictObject({
  code: id.describe('Of the quiz: its newest published version is set.'),
  classIds: z.array(id).min(1).max(100),
  ...rules,
});

/** As the command takes it, or the fields that do not go together. */
export function assignmentOfBody(
  body: z.infer<typeof newAssignmentBody>,
):
  | { readonly ok: true; readonly assignment: NewAssignment }
  | { readonly ok: false; readonly faults: readonly string[] } {
  const dated = (text: string | null) => (text === null ? null : new Date(text));
  const assignment: NewAssignment = {
    ...body,
    opensAt: dated(body.opensAt),
    closesAt: dated(body.closesAt),
    showsDuring: wordsOf(body.showsDuring),
    showsAfter: wordsOf(body.showsAfter),
    showsClosed: wordsOf(body.showsClosed),
  };
  const faults = together(assignment);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, assignment };
}
export const newAssignmentShape = z.object({ assignmentIds: z.array(z.string()).describe('One a class.') });
