import { db } from './db';
import { log } from './log';

/** Whether the database answers a small query now. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await db.user.findFirst({ select: { id: true } });
    return true;
  } catch (error) {
    log.error({ error }, 'the database does not answer');
    return false;
  }
}
