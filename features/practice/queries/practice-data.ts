import { askedColumns } from '@/features/items/queries/asked-columns';
import { db } from '@/lib/db';
import { feedbackOf } from '../policy/modes';

/** The practices of a learner with what they answered: plain data for a file. A verdict is null where its moment has not come. */
export async function getPracticeData(userId: string) {
  const practices = await db.practice.findMany({
    where: { userId },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: {
      mode: true,
      week: true,
      startedAt: true,
      deadlineAt: true,
      finishedAt: true,
      items: {
        orderBy: { position: 'asc' },
        select: { response: true, points: true, answeredAt: true, item: { select: askedColumns } },
      },
    },
  });
  return practices.map(({ items, ...practice }) => {
    const told = practice.finishedAt !== null || feedbackOf(practice.mode) === 'each';
    return {
      ...practice,
      items: items.map(({ item, points, ...given }) => ({ ...item, ...given, points: told ? points : null })),
    };
  });
}
