import { z } from 'zod';

// What the forms of an account send. Strict: a field that no form has, such as `role`, is refused.

const name = z.string().trim().min(1).max(80);
const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
/** Whether it may be used is `findPasswordFault`'s to say; this only bounds what is looked at. */
const password = z.string().min(1).max(2_000);
const teaches = z.literal('on').optional().transform(Boolean);
/** A way that cannot be read is no reason to keep a person out: `nextPath` decides. */
const next = z.string().max(2_000).optional().catch(undefined);

export const signUpSchema = z.strictObject({ name, email, password, teaches, next });
export const signInSchema = z.strictObject({ email: z.string().trim().toLowerCase().min(1).max(254), password, next });
export const pupilSignInSchema = z.strictObject({
  code: z.string().trim().min(1).max(40),
  nickname: z.string().trim().min(1).max(80),
  pin: z.string().trim().min(1).max(40),
  next,
});
export const profileSchema = z.strictObject({ name, teaches });
export const passwordChangeSchema = z.strictObject({ currentPassword: password, newPassword: password });
export const newPasswordSchema = z.strictObject({ link: z.string().min(1).max(2_000), newPassword: password });
export const deletionSchema = z.strictObject({ deletePassword: password });

export type SignUp = Omit<z.infer<typeof signUpSchema>, 'next'>;
export type SignIn = Omit<z.infer<typeof signInSchema>, 'next'>;
export type PupilSignIn = Omit<z.infer<typeof pupilSignInSchema>, 'next'>;
export type Profile = z.infer<typeof profileSchema>;
export type PasswordChange = z.infer<typeof passwordChangeSchema>;
export type NewPassword = z.infer<typeof newPasswordSchema>;
export type Deletion = z.infer<typeof deletionSchema>;
