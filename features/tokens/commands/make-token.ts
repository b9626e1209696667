import { audit } from '@/features/audit/commands/audit';
import { db } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import { digestOf, drawSecret } from '@/lib/secrets';
import type { Member } from '@/lib/viewer';
import { mostTokens, type NewToken } from '../schema';

const day = 24 * 60 * 60 * 1000;
/** What every token begins with, so that one that was left in a file is known for what it is. */
const prefix = 'fakta_';

/**
 * Makes a token that acts in the viewer's name, within its scopes. It is in the answer and nowhere else: only its hash is stored.
 * @throws AppError `not-found` for pupils without an e-mail address, whose teachers look after their accounts.
 */
export function makeToken(
  viewer: Member,
  { name, scopes, days }: NewToken,
  { now }: { now: Date },
): Promise<Outcome<{ readonly token: string; readonly tokenId: string }, 'too-many'>> {
  const { userId } = viewer;
  return db.$transaction(async (tx) => {
    // An update that changes nothing: it takes the lock on both databases, so that two at once are counted.
    const { count } = await tx.user.updateMany({ where: { id: userId, email: { not: null } }, data: { id: userId } });
    if (count === 0) throw new AppError('not-found');
    if ((await tx.apiToken.count({ where: { userId } })) >= mostTokens)
      return { ok: false, code: 'too-many', values: { most: mostTokens } };
    const token = `${prefix}${drawSecret()}`;
    const expiresAt = days === 0 ? null : new Date(now.getTime() + days * day);
    const row = { userId, name, tokenHash: hashOfToken(token), scopes: [...new Set(scopes)].join(' ') };
    const { id } = await tx.apiToken.create({ data: { ...row, createdAt: now, expiresAt }, select: { id: true } });
    await audit(tx, viewer, { at: now, deed: 'token.made', subject: { kind: 'token', id }, detail: row.scopes });
    return done({ token, tokenId: id });
  });
}

/** A token holds 256 random bits: a plain digest keeps it as well as a slow one would. */
export function hashOfToken(token: string): string {
  return digestOf(token);
}
