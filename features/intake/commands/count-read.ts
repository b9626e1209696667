import { countOne } from '@/lib/rate-limit';
import { mostReads, readWindowSeconds } from '../policy';

/** Counts a fetch or a file of a teacher; false once there were too many. */
export async function countRead(ownerId: string, now: Date): Promise<boolean> {
  const { allowed } = await countOne(`intake:${ownerId}`, { most: mostReads, seconds: readWindowSeconds }, now);
  return allowed;
}
