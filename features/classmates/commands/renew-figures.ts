import { dayOf } from '@/core/review';
import { db } from '@/lib/db';
import { timeZone } from '@/lib/time-zone';
import { spreadsOf } from '../policy';
import { measuresOf } from '../queries/measures';

/**
 * Makes the figures of a class that is compared anew, once a day, by whoever looks at them first; several at once make them once. For the rest of the day
 * they stay as they are: who saw them before and after somebody came, left or kept out would else learn what that one has.
 */
export async function renewFigures(classId: string, { now }: { now: Date }): Promise<void> {
  const today = dayOf(now, timeZone());
  const due = {
    id: classId,
    comparesSince: { not: null },
    OR: [{ comparedOn: null }, { comparedOn: { not: today } }],
  };
  if ((await db.class.count({ where: due })) === 0) return;
  await db.$transaction(async (tx) => {
    const { count } = await tx.class.updateMany({ where: due, data: { comparedOn: today } });
    if (count === 0) return;
    const pupils = await tx.enrollment.findMany({
      where: { classId, leftAt: null, keepsOut: false },
      select: { userId: true },
    });
    const measured = await measuresOf(
      tx,
      pupils.map(({ userId }) => userId),
      today,
    );
    const figures = [...spreadsOf([...measured.values()])].map(([measure, spread]) => ({
      classId,
      measure,
      ...spread,
    }));
    await tx.classFigure.deleteMany({ where: { classId } });
    if (figures.length > 0) await tx.classFigure.createMany({ data: figures });
  });
}
