import { type Member, viewerOf } from '@/lib/viewer';
import { aPerson, type Person } from './factories';

// Who acts, for tests of commands and queries.

/** Who acts for an account. @throws when it is a guest's. */
export async function memberOf({ userId }: Pick<Person, 'userId'>): Promise<Member> {
  const viewer = await viewerOf(userId);
  if (viewer.kind !== 'member') throw new Error(`Expected the account of a member, got a ${viewer.kind}.`);
  return viewer;
}

/** Someone with an account, made as `aPerson` does. */
export async function aMember(...of: Parameters<typeof aPerson>): Promise<Member> {
  return memberOf(await aPerson(...of));
}
