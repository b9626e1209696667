import { db } from './db';

/** So many in so long. */
export type Rate = { readonly most: number; readonly seconds: number };
/** `left` is how many are left until `resetSeconds` from now. */
export type Counted = { readonly allowed: boolean; readonly left: number; readonly resetSeconds: number };

/** Counts one more of a key, in windows that begin with their first. Kept in the database, so that several servers count together. */
export async function countOne(key: string, { most, seconds }: Rate, now: Date): Promise<Counted> {
  const window = await db.rateWindow.upsert({
    where: { key },
    create: { key, startedAt: now, count: 1 },
    update: { count: { increment: 1 } },
    select: { startedAt: true, count: true },
  });
  const ends = window.startedAt.getTime() + seconds * 1000;
  if (ends > now.getTime()) {
    const left = Math.max(0, most - window.count);
    return { allowed: window.count <= most, left, resetSeconds: Math.ceil((ends - now.getTime()) / 1000) };
  }
  // Whoever is first begins the next window; the others count in it.
  const begun = await db.rateWindow.updateMany({
    where: { key, startedAt: window.startedAt },
    data: { startedAt: now, count: 1 },
  });
  return begun.count > 0
    ? { allowed: most >= 1, left: most - 1, resetSeconds: seconds }
    : countOne(key, { most, seconds }, now);
}
