import { audit } from '@/features/audit/commands/audit';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import type { TokenKey } from '../schema';

/** Ends a token of the viewer's at once. @throws AppError `not-found` */
export async function revokeToken(viewer: Member, { tokenId }: TokenKey, { now }: { now: Date }): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.apiToken.deleteMany({ where: { id: tokenId, userId: viewer.userId } });
    if (count === 0) throw new AppError('not-found');
    await audit(tx, viewer, { at: now, deed: 'token.revoked', subject: { kind: 'token', id: tokenId } });
  });
}
