import type { Transaction } from '@/lib/db';

/**
 * What becomes of the classes of someone who goes, and that no invitation waits for them. The co-teacher who is there longest takes over. Without one, a class
 * that nobody ever joined goes too; any other is archived: its pupils keep their account, sign-in and results, which are
 * theirs, but nobody new comes in.
 */
export async function releaseClasses(tx: Transaction, userId: string, now: Date): Promise<void> {
  const owned = await tx.class.findMany({
    where: { teachers: { some: { userId, part: 'owner' } } },
    select: {
      id: true,
      teachers: {
        where: { userId: { not: userId } },
        orderBy: [{ since: 'asc' }, { userId: 'asc' }],
        take: 1,
        select: { userId: true },
      },
    },
  });
  for (const { id, teachers } of owned) {
    const [heir] = teachers;
    if (heir) {
      const classId_userId = { classId: id, userId: heir.userId };
      await tx.classTeacher.update({ where: { classId_userId }, data: { part: 'owner' }, select: { userId: true } });
    } else if ((await tx.class.deleteMany({ where: { id, enrollments: { none: {} } } })).count === 0) {
      await tx.class.updateMany({ where: { id, archivedAt: null }, data: { archivedAt: now } });
    }
  }
  await tx.classTeacher.deleteMany({ where: { userId } });
  const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
  if (email) await tx.classInvitation.deleteMany({ where: { email } });
}
