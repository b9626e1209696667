import { z } from 'zod';
import { plainCode } from '@/lib/class-keys';
import { sameNames } from './roster';

// What the forms of classes send. Strict: an unknown field is a bug or a probe.

// PostgreSQL keeps no NUL in text.
const words = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => !text.includes('\0'));
const id = z.string().regex(/^[\w-]{1,64}$/);
const code = z.string().max(40).transform(plainCode).pipe(z.string().min(1));

export const longestClassName = 80;
/** More than any class has; stops whoever would fill one by the thousand. */
export const mostPupils = 400;

export const classNameSchema = z.strictObject({ name: words(longestClassName) });
export const classSchema = z.strictObject({ classId: id });
export const renameSchema = z.strictObject({ classId: id, name: words(longestClassName) });
export const classDeeds = [
  'archive',
  'unarchive',
  'renew',
  'close',
  'open',
  'compare',
  'compare-no-more',
  'step-down',
] as const;
export const deedSchema = z.strictObject({ classId: id, deed: z.enum(classDeeds) });
export const coTeacherSchema = z.strictObject({
  classId: id,
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
});
export const invitationSchema = z.strictObject({
  classId: id,
  accept: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
});
export const memberSchema = z.strictObject({ classId: id, userId: id });
export const pupilDeeds = ['remove', 'restore', 'delete'] as const;
export const pupilDeedSchema = z.strictObject({ classId: id, userId: id, deed: z.enum(pupilDeeds) });
export const codeSchema = z.strictObject({ code });
const pin = z.string().trim().min(1).max(40);
export const pinChangeSchema = z.strictObject({ currentPin: pin, newPin: pin });
export const newPupilSchema = z.strictObject({ code, nickname: words(80), pin: z.string().trim().max(40) });

export const rosterSchema = z.strictObject({
  classId: id,
  step: z.enum(['ask', 'preview', 'make']),
  text: z.string(),
  same: z.enum(sameNames).default('number'),
  keepNames: z.literal('on').optional().transform(Boolean),
});

export type ClassDeed = (typeof classDeeds)[number];
export type PupilDeed = (typeof pupilDeeds)[number];
export type PinChange = z.infer<typeof pinChangeSchema>;
export type NewPupil = z.infer<typeof newPupilSchema>;
export type ClassMember = z.infer<typeof memberSchema>;
