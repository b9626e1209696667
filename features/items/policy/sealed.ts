/**
 * Narrows to items that an attempt of a person asks whose keys they are not told yet: what anyone wrote about such an item, a reason or a comment, may tell the key
 * and waits with it.
 */
export function sealedFrom(userId: string) {
  return { attemptItems: { some: { attempt: { userId, sealed: true } } } } as const;
}
