import { getAccountData } from '@/features/accounts/queries/account-data';
import { getViewer } from '@/lib/viewer';

export const dynamic = 'force-dynamic';

/** The viewer's own data as a JSON file, a guest's too; 401 for someone who has none here. Kept in no cache. */
export async function GET(): Promise<Response> {
  const viewer = await getViewer();
  if (viewer.kind !== 'member' && viewer.kind !== 'guest') {
    return Response.json({ error: 'sign-in-needed' }, { status: 401, headers: { 'Cache-Control': 'no-store' } });
  }
  const now = new Date();
  const data = await getAccountData(viewer, { now });
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="fakta-${now.toISOString().slice(0, 10)}.json"`,
      'Cache-Control': 'no-store',
    },
  });
}
