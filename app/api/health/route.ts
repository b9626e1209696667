import { db } from '@/lib/db';
import { log } from '@/lib/log';

export const dynamic = 'force-dynamic';

/** 200 `{ status: "ok" }` when the database answers, else 503. */
export async function GET(): Promise<Response> {
  try {
    await db.user.findFirst({ select: { id: true } });
    return Response.json({ status: 'ok' });
  } catch (error) {
    log.error({ error }, 'the database does not answer');
    return Response.json({ status: 'database-unreachable' }, { status: 503 });
  }
}
