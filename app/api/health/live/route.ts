export const dynamic = 'force-dynamic';

/** 200 as long as the process answers at all: whoever hears nothing may start it anew. The database is not asked, as starting anew does not bring it back. */
export function GET(): Response {
  return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
}
