import { db } from './db';

/** Failures are forgotten after a quarter of an hour. */
const windowMs = 15 * 60 * 1000;
/** No key is longer than an e-mail address may be (RFC 5321, 4.5.3.1). */
export const longestKey = 254;

/** What is tried, and how many failures close it. */
export type Limit = { readonly key: string; readonly failures: number };
/** The rows of one try. */
export type Mark = { readonly ids: readonly string[] };

/**
 * Writes a try down before it is looked at, so that a thousand at once are counted too.
 * @returns undefined, and counts nothing, when one of the limits is reached.
 */
export async function markTry(limits: readonly Limit[], now: Date): Promise<Mark | undefined> {
  const since = new Date(now.getTime() - windowMs);
  await db.failedSignIn.deleteMany({ where: { at: { lte: since } } });
  const ids: string[] = [];
  for (const { key, failures } of limits) {
    const { id } = await db.failedSignIn.create({ data: { key: bounded(key), at: now }, select: { id: true } });
    ids.push(id);
    if ((await db.failedSignIn.count({ where: { key: bounded(key), at: { gt: since } } })) > failures) {
      await unmark({ ids });
      return undefined;
    }
  }
  return { ids };
}

/** Whether so many failures are written down of a key. Looked at by itself where a whole school may try at once, and rightly: tries under way then count for nothing. */
export async function isClosed({ key, failures }: Limit, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - windowMs);
  return (await db.failedSignIn.count({ where: { key: bounded(key), at: { gt: since } } })) >= failures;
}

/** Writes a failure down once it is one. */
export async function noteFailure(key: string, now: Date): Promise<void> {
  await db.failedSignIn.create({ data: { key: bounded(key), at: now }, select: { id: true } });
}

/** It was no failure: this try counts no more. */
export async function unmark({ ids }: Mark): Promise<void> {
  await db.failedSignIn.deleteMany({ where: { id: { in: [...ids] } } });
}

/** Whoever got in has shown who they are: what failed before counts no more either. */
export async function forgetFailures(key: string): Promise<void> {
  await db.failedSignIn.deleteMany({ where: { key: bounded(key) } });
}

function bounded(key: string): string {
  return key.slice(0, longestKey);
}
