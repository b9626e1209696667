import { AppError } from '@/lib/errors';
import type { Member, Viewer } from '@/lib/viewer';
import type { Prisma } from '@/prisma/generated/sqlite/client';

/** The viewer as an admin, who looks after everyone's accounts, classes and articles. @throws AppError `not-found` for everyone else. */
export function administers(viewer: Viewer): Member {
  if (viewer.kind === 'member' && viewer.role === 'admin') return viewer;
  throw new AppError('not-found');
}

/** Rows on a page of a list. */
export const pageSize = 50;

/** Those who have an account: not guests, nor the rows without a name that deleted accounts may leave behind. */
export const withAccount = {
  OR: [{ email: { not: null } }, { pupilPass: { isNot: null } }, { ltiPersons: { some: {} } }],
} satisfies Prisma.UserWhereInput;
