import { administers } from '@/features/admin/policy';
import { audit } from '@/features/audit/commands/audit';
import type { AuditDeed } from '@/features/audit/policy';
import { db, type Transaction } from '@/lib/db';
import { AppError, done, isTaken, type Outcome } from '@/lib/errors';
import { digestOf, drawSecret } from '@/lib/secrets';
import type { Viewer } from '@/lib/viewer';
import { invitationId } from '../policy/registration';
import { lasts } from '../policy/times';
import type { NewPlatform } from '../schema/forms';

type When = { readonly now: Date };
type PlatformKey = { readonly platformId: string };

/** Registers a platform by what its administrator read off it. @throws AppError `not-found` for who is no admin. */
export async function addPlatform(
  viewer: Viewer,
  { deploymentId, ...platform }: NewPlatform,
  { now }: When,
): Promise<Outcome<{ readonly platformId: string }, 'platform-known'>> {
  administers(viewer);
  try {
    return await db.$transaction(async (tx) => {
      const deployments = deploymentId === null ? [] : [{ deploymentId, addedAt: now }];
      const data = { ...platform, registeredAt: now, deployments: { create: deployments } };
      const { id } = await tx.ltiPlatform.create({ data, select: { id: true } });
      await auditPlatform(tx, viewer, 'platform.registered', { id, name: platform.name }, now);
      return done({ platformId: id });
    });
  } catch (error) {
    if (isTaken(error)) return { ok: false, code: 'platform-known', field: 'clientId' };
    throw error;
  }
}

/** Lets launches from one more place of a platform in; twice is once. @throws AppError `not-found` */
export async function addDeployment(
  viewer: Viewer,
  { platformId, deploymentId }: PlatformKey & { readonly deploymentId: string },
  { now }: When,
): Promise<void> {
  administers(viewer);
  await db.$transaction(async (tx) => {
    const platform = await findPlatform(tx, platformId);
    const key = { platformId, deploymentId };
    await tx.ltiDeployment.upsert({
      where: { platformId_deploymentId: key },
      create: { ...key, addedAt: now },
      update: key,
      select: { platformId: true },
    });
    await auditPlatform(tx, viewer, 'platform.changed', platform, now);
  });
}

/** Says which pages may frame Fakta, beside those a platform names itself. @throws AppError `not-found` */
export async function setFrameOrigins(
  viewer: Viewer,
  { platformId, frameOrigins }: PlatformKey & { readonly frameOrigins: string },
  { now }: When,
): Promise<void> {
  administers(viewer);
  await db.$transaction(async (tx) => {
    const platform = await findPlatform(tx, platformId);
    await tx.ltiPlatform.update({ where: { id: platformId }, data: { frameOrigins }, select: { id: true } });
    await auditPlatform(tx, viewer, 'platform.changed', platform, now);
  });
}

/** Stops all launches and scores of a platform, or lets them go on. What was learned through it stays. @throws AppError `not-found` */
export async function enablePlatform(
  viewer: Viewer,
  { platformId, able }: PlatformKey & { readonly able: boolean },
  { now }: When,
): Promise<void> {
  administers(viewer);
  await db.$transaction(async (tx) => {
    const platform = await findPlatform(tx, platformId);
    const data = { disabledAt: able ? null : now };
    await tx.ltiPlatform.update({ where: { id: platformId }, data, select: { id: true } });
    await auditPlatform(tx, viewer, able ? 'platform.enabled' : 'platform.disabled', platform, now);
  });
}

/** Makes what a platform registers itself with, once and within a day. Only its digest is kept. @throws AppError `not-found` for who is no admin. */
export async function invitePlatform(viewer: Viewer, { now }: When): Promise<{ readonly token: string }> {
  administers(viewer);
  const token = drawSecret();
  const tokenHash = digestOf(token);
  await db.$transaction(async (tx) => {
    const expiresAt = new Date(now.getTime() + lasts.invitation);
    await tx.ltiInvitation.create({ data: { tokenHash, madeAt: now, expiresAt }, select: { tokenHash: true } });
    await auditPlatform(tx, viewer, 'platform.invited', { id: invitationId(tokenHash), name: '' }, now);
  });
  return { token };
}

type Named = { readonly id: string; readonly name: string };

async function findPlatform(tx: Transaction, platformId: string): Promise<Named> {
  const platform = await tx.ltiPlatform.findUnique({ where: { id: platformId }, select: { id: true, name: true } });
  if (!platform) throw new AppError('not-found');
  return platform;
}

function auditPlatform(tx: Transaction, viewer: Viewer, deed: AuditDeed, { id, name }: Named, at: Date): Promise<void> {
  return audit(tx, viewer, { at, deed, subject: { kind: 'platform', id }, detail: name });
}
