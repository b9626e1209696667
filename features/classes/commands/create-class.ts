import { taught } from '@/features/membership/policy';
import { db } from '@/lib/db';
import type { Member } from '@/lib/viewer';
import { auditClass } from './audit-class';
import { drawCode } from './draw';

/** Makes a class that its teacher owns. @throws AppError `not-found` for who does not teach. */
export async function createClass(
  viewer: Member,
  { name }: { readonly name: string },
  { now }: { now: Date },
): Promise<{ readonly classId: string }> {
  taught(viewer);
  return db.$transaction(async (tx) => {
    const { id } = await tx.class.create({
      data: {
        name,
        code: drawCode(),
        createdAt: now,
        teachers: { create: { userId: viewer.userId, part: 'owner', since: now } },
      },
      select: { id: true },
    });
    await auditClass(tx, viewer, 'class.created', id, now);
    return { classId: id };
  });
}
