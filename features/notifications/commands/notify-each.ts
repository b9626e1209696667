import type { Transaction } from '@/lib/db';
import { notify, type Telling } from './notify';

/** Tells each of these people once, each with the page that is theirs: `paths` by the id of the person. */
export async function notifyEach(
  tx: Transaction,
  paths: ReadonlyMap<string, string>,
  telling: Omit<Telling, 'path'>,
  { now }: { now: Date },
): Promise<number> {
  let told = 0;
  for (const [userId, path] of paths) told += await notify(tx, [userId], { ...telling, path }, { now });
  return told;
}
