import { db } from '@/lib/db';

/** The classes of a person for the file of their data: those they teach with what they keep of pupils, those they learn in, and those they are asked to teach. */
export async function getClassData(userId: string) {
  const [taught, attended, invitations] = await Promise.all([
    db.classTeacher.findMany({
      where: { userId },
      orderBy: { since: 'asc' },
      select: {
        part: true,
        since: true,
        class: {
          select: {
            name: true,
            code: true,
            createdAt: true,
            archivedAt: true,
            joinClosedAt: true,
            comparesSince: true,
            enrollments: {
              orderBy: { joinedAt: 'asc' },
              select: { joinedAt: true, leftAt: true, realName: true, user: { select: { name: true } } },
            },
          },
        },
      },
    }),
    db.enrollment.findMany({
      where: { userId },
      orderBy: { joinedAt: 'asc' },
      select: {
        joinedAt: true,
        leftAt: true,
        realName: true,
        keepsOut: true,
        class: {
          select: {
            name: true,
            teachers: { orderBy: { since: 'asc' }, select: { user: { select: { name: true } } } },
          },
        },
      },
    }),
    getInvitations(userId),
  ]);
  return {
    invitations,
    taught: taught.map(({ class: { enrollments, ...group }, ...own }) => ({
      ...group,
      ...own,
      pupils: enrollments.map(({ user: { name }, ...enrollment }) => ({ name, ...enrollment })),
    })),
    attended: attended.map(({ class: { name, teachers }, ...own }) => ({
      name,
      teachers: teachers.map(({ user }) => user.name),
      ...own,
    })),
  };
}

/** Invitations go to an address, so that nobody learns who has an account. */
async function getInvitations(userId: string) {
  const user = await db.user.findUnique({ where: { id: userId }, select: { email: true } });
  if (!user?.email) return [];
  const rows = await db.classInvitation.findMany({
    where: { email: user.email },
    orderBy: { invitedAt: 'asc' },
    select: { invitedAt: true, class: { select: { name: true } } },
  });
  return rows.map(({ invitedAt, class: { name } }) => ({ name, invitedAt }));
}
