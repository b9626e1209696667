import { dayOf } from '@/core/review';
import { db } from '@/lib/db';
import { timeZone } from '@/lib/time-zone';
import type { Viewer } from '@/lib/viewer';
import { renewFigures } from '../commands/renew-figures';
import { figureOf, type Spread, topicOf } from '../policy';
import { measuresOf } from './measures';

/** One measure of the viewer beside the middle half of their class; `own` is null where they have answered nothing of it. */
export type BesideFigure = Spread & {
  readonly measure: 'accuracy' | 'mastered' | 'activeDays' | 'topic';
  /** Of `topic`; null of the others. */
  readonly topic: string | null;
  readonly own: number | null;
};

export type BesideClass = {
  readonly classId: string;
  readonly name: string;
  /** Then no figures are told. */
  readonly keepsOut: boolean;
  /** Empty while too few pupils count. */
  readonly figures: readonly BesideFigure[];
};

/** The viewer beside each class of theirs that compares, or beside one of them; by name. */
export async function getBesideClasses(
  viewer: Viewer,
  { now, classId }: { readonly now: Date; readonly classId?: string },
): Promise<readonly BesideClass[]> {
  if (viewer.kind !== 'member') return [];
  const { userId } = viewer;
  const compares = { comparesSince: { not: null }, archivedAt: null, ...(classId !== undefined && { id: classId }) };
  const enrollments = await db.enrollment.findMany({
    where: { userId, leftAt: null, class: compares },
    orderBy: [{ class: { name: 'asc' } }, { id: 'asc' }],
    select: { keepsOut: true, class: { select: { id: true, name: true } } },
  });
  if (enrollments.length === 0) return [];
  const shown = enrollments.filter(({ keepsOut }) => !keepsOut);
  for (const { class: group } of shown) await renewFigures(group.id, { now });
  const [rows, own] = await Promise.all([
    db.classFigure.findMany({ where: { classId: { in: shown.map((one) => one.class.id) } } }),
    measuresOf(db, shown.length > 0 ? [userId] : [], dayOf(now, timeZone())),
  ]);
  const measured = own.get(userId);
  return enrollments.map(({ keepsOut, class: { id, name } }) => ({
    classId: id,
    name,
    keepsOut,
    figures: rows
      .filter((row) => row.classId === id)
      .sort((one, other) => placeOf(one.measure).localeCompare(placeOf(other.measure)))
      .map(({ measure, low, median, high }) => {
        const topic = topicOf(measure);
        const kind = topic === null ? (measure as 'accuracy' | 'mastered' | 'activeDays') : 'topic';
        return { measure: kind, topic, own: measured ? figureOf(measured, measure) : null, low, median, high };
      }),
  }));
}

const order = ['accuracy', 'mastered', 'activeDays'];

/** The general measures in their order, then topics by name. */
function placeOf(measure: string): string {
  return topicOf(measure) ?? ` ${order.indexOf(measure)}`;
}
