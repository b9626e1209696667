import { audit } from '@/features/audit/commands/audit';
import type { Transaction } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';

/**
 * Ends every token of a person whose sessions end: whoever got in by one of those could have made a token that outlives it. Each is written down as
 * revoked by the viewer.
 */
export async function endTokens(
  tx: Transaction,
  viewer: Viewer,
  userId: string,
  { now }: { now: Date },
): Promise<void> {
  const tokens = await tx.apiToken.findMany({ where: { userId }, select: { id: true } });
  await tx.apiToken.deleteMany({ where: { userId } });
  for (const { id } of tokens)
    await audit(tx, viewer, { at: now, deed: 'token.revoked', subject: { kind: 'token', id } });
}
