import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose';
import { administers } from '@/features/admin/policy';
import { audit } from '@/features/audit/commands/audit';
import { db, type Transaction } from '@/lib/db';
import { seal, unseal } from '@/lib/sealed';
import type { Viewer } from '@/lib/viewer';
import { lasts } from '../policy/times';

const use = 'lti-key';

/** The key that signs now, made when there is none, or none that this server's secret opens. */
async function signingKey(
  now: Date,
): Promise<{ readonly kid: string; readonly key: Awaited<ReturnType<typeof importJWK>> }> {
  const newest = await db.ltiKey.findFirst({
    where: { retiredAt: null },
    orderBy: [{ madeAt: 'desc' }, { kid: 'asc' }],
    select: { kid: true, sealedPrivate: true },
  });
  const opened = newest && (await unseal(newest.sealedPrivate, use));
  if (!newest || opened === undefined || opened === null) {
    await makeKey(now);
    return signingKey(now);
  }
  return { kid: newest.kid, key: await importJWK(JSON.parse(opened), 'RS256') };
}

/** A new key that signs from now on; those before it are told for a while longer. `along` is kept with it or not at all. */
async function makeKey(now: Date, along?: (tx: Transaction, kid: string) => Promise<void>): Promise<void> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const [shown, secret] = await Promise.all([exportJWK(publicKey), exportJWK(privateKey)]);
  const kid = await calculateJwkThumbprint(shown);
  const sealedPrivate = await seal(JSON.stringify(secret), use);
  const publicJwk = JSON.stringify({ ...shown, kid, alg: 'RS256', use: 'sig' });
  await db.$transaction(async (tx) => {
    await tx.ltiKey.updateMany({ where: { retiredAt: null }, data: { retiredAt: now } });
    await tx.ltiKey.create({ data: { kid, publicJwk, sealedPrivate, madeAt: now }, select: { kid: true } });
    await along?.(tx, kid);
  });
}

/** Makes a new key; the old one is told until what it signed is over. @throws AppError `not-found` for who is no admin. */
export async function rotateKey(viewer: Viewer, { now }: { now: Date }): Promise<void> {
  administers(viewer);
  await makeKey(now, (tx, kid) =>
    audit(tx, viewer, { at: now, deed: 'lti-key.rotated', subject: { kind: 'lti-key', id: kid } }),
  );
}

/** The public halves that platforms check with, the newest first; there is always one. */
export async function publicKeys({ now }: { now: Date }): Promise<{ readonly keys: readonly unknown[] }> {
  await signingKey(now);
  const told = new Date(now.getTime() - lasts.retiredKey);
  const rows = await db.ltiKey.findMany({
    where: { OR: [{ retiredAt: null }, { retiredAt: { gt: told } }] },
    orderBy: { madeAt: 'desc' },
    select: { publicJwk: true },
  });
  return { keys: rows.map(({ publicJwk }) => JSON.parse(publicJwk)) };
}

/** A token of Fakta's, good for a few minutes from now. */
export async function signed(payload: JWTPayload, { now }: { now: Date }): Promise<string> {
  const { kid, key } = await signingKey(now);
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + lasts.signed / 1000)
    .sign(key);
}
