import { askable } from '@/features/items/policy/askable';
import { db } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import type { StartInput } from '../schema';

/**
 * Opens an attempt at the newest published version of a quiz. One attempt of a version is open at a time: starting again,
 * or fifty times at once, answers the same one, with the feedback chosen first.
 * @throws AppError `not-found` when no published quiz has this code.
 */
export async function startAttempt(
  viewer: Owner,
  { code, feedback }: StartInput,
  { now }: { now: Date },
): Promise<Outcome<{ readonly attemptId: string }>> {
  const version = await startableVersion(code);
  if (!version) throw new AppError('not-found');
  const openKey = `${viewer.userId}:${version.id}`;
  // One statement, "insert or keep what is there", so the unique key decides and no transaction is needed around it.
  // `update` must not be empty: Prisma would then look first and insert after, which parallel starts can upset.
  const how = feedback === 'first' ? ({ feedback: 'end', answersFirst: true } as const) : { feedback };
  const attempt = await db.attempt.upsert({
    where: { openKey },
    create: { openKey, versionId: version.id, userId: viewer.userId, ...how, startedAt: now },
    update: { openKey },
    select: { id: true },
  });
  return done({ attemptId: attempt.id });
}

/** The newest published version of a quiz that still asks something; null where there is none. */
export function startableVersion(code: string): Promise<{ readonly id: string } | null> {
  return db.quizVersion.findFirst({
    where: { quiz: { code }, publication: { isNot: null }, items: { some: { position: { not: null }, ...askable } } },
    orderBy: [{ publication: { publishedAt: 'desc' } }, { number: 'desc' }],
    select: { id: true },
  });
}
