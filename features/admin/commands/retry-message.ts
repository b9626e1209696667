import { audit } from '@/features/audit/commands/audit';
import { tryAgain } from '@/features/outbox/commands/try-again';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { administers } from '../policy';
import type { MessageKey } from '../schema';

/** Has a message that was given up tried once more. @throws AppError `not-found`, also where it is tried or has arrived already. */
export async function retryMessage(viewer: Viewer, { messageId }: MessageKey, { now }: { now: Date }): Promise<void> {
  administers(viewer);
  if ((await tryAgain({ ids: [messageId] }, { now })) === 0) throw new AppError('not-found');
  await db.$transaction((tx) =>
    audit(tx, viewer, { at: now, deed: 'message.retried', subject: { kind: 'message', id: messageId } }),
  );
}
