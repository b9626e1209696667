import { bodyOf } from '@/features/items/queries/proof';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { phaseAt } from '../policy/clock';
import { ofAttended, ofTaught } from '../policy/scope';
import { type AttendedAssignment, getAttendedAssignment } from './attended-assignment';
import { ruledFor, rulesOf } from './rules-of';
import { getTaughtAssignment, type TaughtAssignmentPage } from './taught-assignment';

export type FoundAssignment =
  | { readonly kind: 'taught'; readonly assignment: TaughtAssignmentPage }
  | { readonly kind: 'attended'; readonly assignment: AttendedAssignment };

/** An assignment as the viewer has it: to look after, else to take. @throws AppError `not-found` */
export async function getAssignment(
  viewer: Member,
  assignmentId: string,
  { now }: { now: Date },
): Promise<FoundAssignment> {
  if (viewer.role !== 'learner') {
    const teaches = await db.assignment.count({ where: { id: assignmentId, ...ofTaught(viewer) } });
    if (teaches > 0) return { kind: 'taught', assignment: await getTaughtAssignment(viewer, assignmentId, { now }) };
  }
  return { kind: 'attended', assignment: await getAttendedAssignment(viewer, assignmentId, { now }) };
}

export type AssignedArticle = {
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly outlet: string | null;
  readonly publishedOn: string | null;
  readonly body: string;
  readonly assignmentTitle: string;
};

/**
 * The article of an assignment, for its pupils once it is open and for the teachers of its class.
 * @throws AppError `not-found`
 */
export async function getAssignedArticle(
  viewer: Member,
  assignmentId: string,
  { now }: { now: Date },
): Promise<AssignedArticle> {
  const taughtOne = viewer.role === 'learner' ? null : await findArticle(assignmentId, ofTaught(viewer), viewer.userId);
  const found = taughtOne ?? (await findArticle(assignmentId, ofAttended(viewer), viewer.userId));
  if (!found) throw new AppError('not-found');
  const { title: assignmentTitle, version, ...ruled } = found;
  if (!taughtOne && phaseAt(rulesOf(ruled), now) === 'waiting') throw new AppError('not-found');
  const { id, ...article } = version.articleVersion;
  return { ...article, assignmentTitle, body: await bodyOf(id) };
}

type Scope = ReturnType<typeof ofTaught> | ReturnType<typeof ofAttended>;

function findArticle(assignmentId: string, scope: Scope, userId: string) {
  return db.assignment.findFirst({
    where: { id: assignmentId, ...scope },
    select: {
      title: true,
      ...ruledFor(userId),
      version: {
        select: {
          articleVersion: { select: { id: true, title: true, language: true, outlet: true, publishedOn: true } },
        },
      },
    },
  });
}
