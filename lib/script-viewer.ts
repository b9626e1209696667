import { db } from './db';
import type { Member } from './viewer';

/** Someone who has an account, as `viewerOf` answers them. Apart from `lib/viewer`, so that scripts, and what a server does beside requests, can have it without Next. */
export async function scriptMember(userId: string): Promise<Member> {
  const { role, name } = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { role: true, name: true },
  });
  return { kind: 'member', userId, role, name: name ?? '' } as Member;
}
