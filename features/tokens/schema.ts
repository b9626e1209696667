import { z } from 'zod';

/** What a token may be used for; who holds it still sees and does only what its owner may. */
export const scopes = [
  'read:quizzes',
  'write:quizzes',
  'read:classes',
  'write:assignments',
  'read:results',
  'read:own',
] as const;
export type Scope = (typeof scopes)[number];

/** How many tokens a person may have at a time. */
export const mostTokens = 20;
/** For how many days a token can be made. 0: until it is revoked. */
export const tokenDays = ['30', '90', '365', '0'] as const;

export const newTokenSchema = z.strictObject({
  // PostgreSQL keeps no NUL in text.
  name: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .regex(/^[^\0]*$/),
  scopes: z.array(z.enum(scopes)).min(1),
  days: z.enum(tokenDays).transform(Number),
});
export type NewToken = z.infer<typeof newTokenSchema>;

export const tokenKeySchema = z.strictObject({ tokenId: z.string().regex(/^[\w-]{1,64}$/) });
export type TokenKey = z.infer<typeof tokenKeySchema>;
