import { db } from '@/lib/db';
import { type Member, viewerOf } from '@/lib/viewer';
import type { Scope } from '../schema';
import { hashOfToken } from './make-token';

const minute = 60_000;

/** Whom a token stands for, with the role the database has now. */
export type Opened = { readonly tokenId: string; readonly viewer: Member; readonly scopes: readonly Scope[] };

/** The owner of a token that was sent as `Authorization: Bearer TOKEN`; nothing when there is none, or it is unknown or over. */
export async function openToken(authorization: string | null, { now }: { now: Date }): Promise<Opened | undefined> {
  const token = /^Bearer +([\w-]{20,200})$/i.exec(authorization ?? '')?.[1];
  if (!token) return undefined;
  const row = await db.apiToken.findUnique({
    where: { tokenHash: hashOfToken(token) },
    select: { id: true, userId: true, scopes: true, expiresAt: true, lastUsedAt: true },
  });
  if (!row || (row.expiresAt && row.expiresAt <= now)) return undefined;
  const viewer = await viewerOf(row.userId);
  if (viewer.kind !== 'member') return undefined;
  if (!row.lastUsedAt || now.getTime() - row.lastUsedAt.getTime() >= minute)
    await db.apiToken.updateMany({ where: { id: row.id }, data: { lastUsedAt: now } });
  return { tokenId: row.id, viewer, scopes: row.scopes.split(' ') as Scope[] };
}
