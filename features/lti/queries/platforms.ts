import { administers } from '@/features/admin/policy';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { lasts } from '../policy/times';

export type PlatformLine = {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly disabledAt: Date | null;
  readonly courses: number;
  readonly persons: number;
};

export type KeyLine = { readonly kid: string; readonly madeAt: Date; readonly retiredAt: Date | null };

/** Every platform, and the keys that are told to them. @throws AppError `not-found` for who is no admin. */
export async function getPlatforms(viewer: Viewer, { now }: { now: Date }) {
  administers(viewer);
  const told = new Date(now.getTime() - lasts.retiredKey);
  const [rows, keys] = await Promise.all([
    db.ltiPlatform.findMany({
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        name: true,
        issuer: true,
        disabledAt: true,
        _count: { select: { courses: true, persons: true } },
      },
    }),
    db.ltiKey.findMany({
      where: { OR: [{ retiredAt: null }, { retiredAt: { gt: told } }] },
      orderBy: { madeAt: 'desc' },
      select: { kid: true, madeAt: true, retiredAt: true },
    }),
  ]);
  const platforms: readonly PlatformLine[] = rows.map(({ _count, ...platform }) => ({ ...platform, ..._count }));
  return { platforms, keys: keys satisfies readonly KeyLine[] };
}

export type PlatformPage = NonNullable<Awaited<ReturnType<typeof findPlatform>>>;

/** @throws AppError `not-found` */
export async function getPlatform(viewer: Viewer, platformId: string): Promise<PlatformPage> {
  administers(viewer);
  const platform = await findPlatform(platformId);
  if (!platform) throw new AppError('not-found');
  return platform;
}

function findPlatform(id: string) {
  return db.ltiPlatform.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      issuer: true,
      clientId: true,
      authUrl: true,
      tokenUrl: true,
      jwksUrl: true,
      tokenAudience: true,
      frameOrigins: true,
      registeredAt: true,
      disabledAt: true,
      deployments: { orderBy: { addedAt: 'asc' }, select: { deploymentId: true } },
    },
  });
}
