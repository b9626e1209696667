import { z } from 'zod';
import { auditDeeds } from '@/features/audit/policy';

export const roles = ['learner', 'teacher', 'admin'] as const;
export const articleKinds = ['library', 'unlisted', 'teachers'] as const;

/** The search of an address, as it came. What is odd in it narrows nothing. */
export type Address = Readonly<Record<string, string | string[] | undefined>>;

// PostgreSQL knows no NUL.
const words = z
  .string()
  .transform((text) => text.replaceAll('\0', '').trim().slice(0, 100))
  .catch('');
const day = z.iso.date().catch('');
const page = z.coerce.number().int().min(1).max(100_000).catch(1);
const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names).or(z.literal('')).catch('');

export const userSearchSchema = z.object({ q: words, role: oneOf(roles), page });
export const classSearchSchema = z.object({ q: words, page });
export const articleSearchSchema = z.object({ q: words, kind: oneOf(articleKinds), page });
/** `from` and `to` are ISO dates, both counted in. */
export const auditSearchSchema = z.object({ q: words, deed: oneOf(auditDeeds), from: day, to: day, page });

export type UserSearch = z.infer<typeof userSearchSchema>;
export type ClassSearch = z.infer<typeof classSearchSchema>;
export type ArticleSearch = z.infer<typeof articleSearchSchema>;
export type AuditSearch = z.infer<typeof auditSearchSchema>;

const id = z.string().regex(/^[\w-]{1,64}$/);

export const roleSchema = z.strictObject({ userId: id, role: z.enum(roles) });
export const userKeySchema = z.strictObject({ userId: id });
export const userDeletionSchema = z.strictObject({ userId: id, deletePassword: z.string().min(1).max(1000) });
export const handOverSchema = z.strictObject({
  classId: id,
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
});
export const archiveSchema = z.strictObject({ classId: id, deed: z.enum(['archive', 'unarchive']) });
export const listingSchema = z.strictObject({
  articleId: id,
  listed: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
});

export const messageKeySchema = z.strictObject({ messageId: id });

export type MessageKey = z.infer<typeof messageKeySchema>;
export type RoleChange = z.infer<typeof roleSchema>;
export type UserKey = z.infer<typeof userKeySchema>;
export type UserDeletion = z.infer<typeof userDeletionSchema>;
export type HandOver = z.infer<typeof handOverSchema>;
export type Listing = z.infer<typeof listingSchema>;
