import { tellOfFlag } from '@/features/webhooks/commands/tell-of';
import { db } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import type { RaiseInput } from '../schema';

/**
 * Says that something is wrong with an item that the viewer was asked. One flag an item and person: until it is decided a second one takes the place of the first; after that it
 * stands.
 * @throws AppError `not-found` when the viewer was never asked the item.
 */
export function raiseFlag(
  { userId }: Owner,
  { itemId, reason, comment }: RaiseInput,
  { now }: { now: Date },
): Promise<Outcome<void, 'decided'>> {
  return db.$transaction(async (tx) => {
    const item = await tx.item.findFirst({
      where: {
        id: itemId,
        OR: [
          { version: { attempts: { some: { userId } } } },
          { practiceItems: { some: { practice: { userId } } } },
          { reviews: { some: { card: { userId } } } },
        ],
      },
      select: { id: true },
    });
    if (!item) throw new AppError('not-found');
    const place = { itemId_userId: { itemId, userId } };
    const said = { reason, comment, raisedAt: now };
    // `update` must not be empty: Prisma would then look first and insert after, which a form sent twice can upset.
    const flag = await tx.flag.upsert({
      where: place,
      create: { itemId, userId, ...said },
      update: { itemId },
      select: { id: true, outcome: true },
    });
    if (flag.outcome !== null) return { ok: false, code: 'decided' };
    await tx.flag.updateMany({ where: { id: flag.id, outcome: null }, data: said });
    await tellOfFlag(tx, flag.id, { now });
    return done(undefined);
  });
}
