import { databaseAnswers } from '@/lib/health';

export const dynamic = 'force-dynamic';

/** 200 `{ status: "ok" }` when the database answers, else 503. */
export async function GET(): Promise<Response> {
  if (await databaseAnswers()) return Response.json({ status: 'ok' });
  return Response.json({ status: 'database-unreachable' }, { status: 503 });
}
