/** Narrows to items that may be asked anew: no correction of their article suspends them. Every query that chooses what to ask carries it. */
export const askable = { suspensions: { none: { liftedAt: null } } } as const;

/** As `askable` was at a moment: what an attempt begun then asks, whatever was suspended or lifted since. */
export function askableAt(at: Date) {
  return { suspensions: { none: { since: { lte: at }, OR: [{ liftedAt: null }, { liftedAt: { gt: at } }] } } };
}

/** What `isAskableAt` needs of an item. */
export const suspendedTimes = { select: { since: true, liftedAt: true } } as const;

export type Suspended = { readonly suspensions: readonly { readonly since: Date; readonly liftedAt: Date | null }[] };

/** `askableAt` for items that were read with `suspendedTimes`. */
export function isAskableAt({ suspensions }: Suspended, at: Date): boolean {
  return !suspensions.some(({ since, liftedAt }) => since <= at && (liftedAt === null || liftedAt > at));
}

/** The placed items of a version, with when they were suspended: for `askedOf`. */
export const placedItems = { where: { position: { not: null } }, select: { suspensions: suspendedTimes } } as const;

/** How many items an attempt of that version asks that was begun at `at`. */
export function askedOf({ items }: { readonly items: readonly Suspended[] }, at: Date): number {
  return items.filter((item) => isAskableAt(item, at)).length;
}
