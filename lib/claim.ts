import { Prisma } from '@/prisma/generated/sqlite/client';
import { heldSession } from './auth';
import type { CookieOf } from './cookie-header';
import { guestCookie } from './guest-cookie';
import { digestOf } from './secrets';

declare const gate: unique symbol;

/**
 * Who a request says it is, as SQL for the id of a user that finds one only where that is so. For a statement that asks all it needs at once, of a request that comes before Next: it is as
 * good a proof as a viewer, read at the same moment as the rest. Made only here.
 */
export type Claim = { readonly [gate]: true; readonly userId: Prisma.Sql };

/** What the cookies of a request claim; nothing where they claim nothing. Who is a guest beside a session that is over is found by `viewerBy` alone. */
export async function claimBy(cookie: CookieOf): Promise<Claim | undefined> {
  const session = await heldSession(cookie);
  if (session) return make(ofSession(session));
  const token = cookie(guestCookie);
  return token ? make(ofGuest(token)) : undefined;
}

function make(userId: Prisma.Sql): Claim {
  return { userId } as Claim;
}

/** As `findMember` of lib/viewer. */
function ofSession({ userId, sessionVersion, token }: NonNullable<Awaited<ReturnType<typeof heldSession>>>) {
  return Prisma.sql`SELECT "User"."id" FROM "User" WHERE "User"."id" = ${userId} AND "User"."sessionVersion" = ${sessionVersion}
    AND NOT EXISTS (SELECT 1 FROM "EndedSession" WHERE "EndedSession"."tokenHash" = ${digestOf(token)})`;
}

/** As `guestBy` of lib/viewer. */
function ofGuest(token: string) {
  return Prisma.sql`SELECT "GuestPass"."userId" FROM "GuestPass" WHERE "GuestPass"."tokenHash" = ${digestOf(token)}`;
}
