import { plainCode } from '@/lib/class-keys';
import { db } from '@/lib/db';
import { markTry, unmark } from '@/lib/throttle';
import type { Viewer } from '@/lib/viewer';
import { namedTeachers, namesOf } from './list-classes';

export type ClassByCode =
  | {
      readonly kind: 'open';
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly teachers: readonly string[];
      /** What the viewer is in it already. */
      readonly own: 'teacher' | 'pupil' | null;
    }
  /** Archived, closed, or renewed: it lets nobody new in, but signs its pupils in. */
  | { readonly kind: 'closed'; readonly code: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'throttled' };

/** Wrong codes within a quarter of an hour from one address, which may be that of a whole school. */
const failures = 100;

/** What a code opens. Looking is limited by `from`, who asks, for this page would tell which codes there are. */
export async function findClassByCode(
  viewer: Viewer,
  { code: typed, from }: { readonly code: string; readonly from: string },
  { now }: { now: Date },
): Promise<ClassByCode> {
  const mark = await markTry([{ key: `code:${from}`, failures }], now);
  if (!mark) return { kind: 'throttled' };
  const code = plainCode(typed);
  const userId = viewer.kind === 'member' ? viewer.userId : '';
  const found = await db.class.findFirst({
    where: { OR: [{ code }, { formerCodes: { some: { code } } }] },
    select: {
      id: true,
      code: true,
      name: true,
      archivedAt: true,
      joinClosedAt: true,
      teachers: { ...namedTeachers.teachers, select: { userId: true, ...namedTeachers.teachers.select } },
      enrollments: { where: { userId, leftAt: null }, select: { id: true } },
    },
  });
  if (!found) return { kind: 'unknown' };
  await unmark(mark);
  if (found.code !== code || found.archivedAt || found.joinClosedAt) return { kind: 'closed', code };
  const { id, name, teachers, enrollments } = found;
  const own = enrollments.length > 0 ? 'pupil' : teachers.some((one) => one.userId === userId) ? 'teacher' : null;
  return { kind: 'open', id, code, name, teachers: namesOf(teachers), own };
}
