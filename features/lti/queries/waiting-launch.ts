import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { digestOf } from '@/lib/secrets';
import { ownerId, type Viewer } from '@/lib/viewer';
import { framersOf } from '../policy/addresses';
import { type Launch, storedLaunch } from '../policy/launch';

/** A launch of someone who is new here, as they are asked about it. */
export type Newcomer = { readonly platform: string; readonly name: string; readonly teaches: boolean };

/** The launch that this browser holds the secret of; null when it holds none, or it is over. */
export async function getNewcomer(secret: string | undefined, { now }: { now: Date }): Promise<Newcomer | null> {
  const kept = await db.ltiLaunch.findFirst({
    where: { secretHash: digestOf(secret ?? ''), expiresAt: { gt: now } },
    select: { launch: true, platform: { select: { name: true } } },
  });
  if (!kept) return null;
  const { name, teaches } = storedLaunch(kept.launch);
  return { platform: kept.platform.name, name, teaches };
}

/** A launch that waits for its teacher to choose a quiz. */
export type Choice = {
  readonly id: string;
  readonly platformId: string;
  readonly platform: string;
  readonly launch: Launch;
  readonly clientId: string;
  readonly issuer: string;
  readonly framers: readonly string[];
  readonly courseId: string;
  readonly classId: string;
  readonly className: string;
};

/** @throws AppError `not-found` when it is not the viewer's, or it is over. */
export async function getChoice(viewer: Viewer, launchId: string, { now }: { now: Date }): Promise<Choice> {
  const kept = await db.ltiLaunch.findFirst({
    where: { id: launchId, userId: ownerId(viewer), expiresAt: { gt: now }, platform: { disabledAt: null } },
    select: {
      id: true,
      platformId: true,
      launch: true,
      platform: { select: { name: true, clientId: true, ...framing } },
    },
  });
  if (!kept) throw new AppError('not-found');
  const { name: platform, clientId, ...ofPlatform } = kept.platform;
  const launch = storedLaunch(kept.launch);
  const { platformId } = kept;
  const course = await db.ltiCourse.findFirst({
    where: { platformId, deploymentId: launch.deploymentId, contextId: launch.course?.id ?? '' },
    select: { id: true, classId: true, class: { select: { name: true } } },
  });
  if (!course) throw new AppError('not-found');
  const framers = framersOf(ofPlatform, launch.returnOrigin);
  const place = { courseId: course.id, classId: course.classId, className: course.class.name };
  return { id: kept.id, platformId, platform, launch, clientId, issuer: ofPlatform.issuer, framers, ...place };
}

const framing = { issuer: true, authUrl: true, frameOrigins: true } as const;
