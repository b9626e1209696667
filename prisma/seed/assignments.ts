import { db } from '../../lib/db.ts';
import type { Prisma } from '../generated/sqlite/client.ts';

const since = new Date('2026-11-01T00:00:00Z');

/** The newest version of a quiz, set to a class by the usual rules unless told otherwise. Answers its id. */
export async function anAssignment(
  classId: string,
  code: string,
  rules: Partial<Prisma.AssignmentUncheckedCreateInput> = {},
): Promise<string> {
  const { id: versionId } = await db.quizVersion.findFirstOrThrow({
    where: { quiz: { code } },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  const { id } = await db.assignment.create({
    data: { classId, versionId, title: 'Ulangan 1', setAt: since, ...rules },
    select: { id: true },
  });
  return id;
}
