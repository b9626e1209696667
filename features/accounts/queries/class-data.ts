import { db } from '@/lib/db';

/** The classes of a person for the file of their data: those they teach with what they keep of pupils, those they learn in. */
export async function getClassData(userId: string) {
  const [taught, attended] = await Promise.all([
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
        class: {
          select: {
            name: true,
            teachers: { orderBy: { since: 'asc' }, select: { user: { select: { name: true } } } },
          },
        },
      },
    }),
  ]);
  return {
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
