import type { Transaction } from '@/lib/db';
import type { Telling } from './notify';

/** So many at once: a statement takes so many values and no more. */
const batch = 200;

/** As `notify`, but each is told their own text and led to the page that is theirs: `own` by the id of the person. */
export async function notifyEach(
  tx: Transaction,
  own: ReadonlyMap<string, Pick<Telling, 'path' | 'text'>>,
  { event, ...telling }: Omit<Telling, 'path' | 'text'>,
  { now }: { now: Date },
): Promise<number> {
  const all = [...own].map(([userId, theirs]) => ({
    ...telling,
    ...theirs,
    userId,
    at: now,
    eventKey: `${event}:${userId}`,
  }));
  let told = 0;
  for (let from = 0; from < all.length; from += batch) {
    const some = all.slice(from, from + batch);
    const keys = some.map(({ eventKey }) => eventKey);
    const known = await tx.notification.findMany({ where: { eventKey: { in: keys } }, select: { eventKey: true } });
    const before = new Set(known.map(({ eventKey }) => eventKey));
    const data = some.filter(({ eventKey }) => !before.has(eventKey));
    if (data.length > 0) await tx.notification.createMany({ data });
    told += data.length;
  }
  return told;
}
