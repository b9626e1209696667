import { readiness } from '@/lib/health';

export const dynamic = 'force-dynamic';

/** 200 `{ status: "ok" }` when this process may be sent requests; else 503 and why. */
export async function GET(): Promise<Response> {
  const status = await readiness();
  return Response.json({ status }, { status: status === 'ok' ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
}
