import { db } from '@/lib/db';
import type { Owner } from '@/lib/viewer';

export type OwnToken = {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
};

/** The viewer's tokens, the newest first, without anything one could sign in with. */
export async function getOwnTokens({ userId }: Pick<Owner, 'userId'>): Promise<readonly OwnToken[]> {
  const tokens = await db.apiToken.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: { id: true, name: true, scopes: true, createdAt: true, expiresAt: true, lastUsedAt: true },
  });
  return tokens.map(({ scopes, ...token }) => ({ ...token, scopes: scopes.split(' ') }));
}
