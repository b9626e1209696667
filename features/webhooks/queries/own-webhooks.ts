import { db } from '@/lib/db';
import type { Owner } from '@/lib/viewer';

export type OwnWebhook = {
  readonly id: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly createdAt: Date;
  /** Since when no delivery has arrived; null where the last one did. */
  readonly failingSince: Date | null;
  /** Since when nothing is sent there. */
  readonly offAt: Date | null;
  /** Until when the secret before the last one counts too. */
  readonly formerSecretUntil: Date | null;
};

/** The viewer's webhooks, the newest first. */
export async function getOwnWebhooks({ userId }: Pick<Owner, 'userId'>): Promise<readonly OwnWebhook[]> {
  const webhooks = await db.webhook.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      url: true,
      events: true,
      createdAt: true,
      failingSince: true,
      offAt: true,
      formerSecretUntil: true,
    },
  });
  return webhooks.map(({ events, ...webhook }) => ({ ...webhook, events: events.split(' ') }));
}
