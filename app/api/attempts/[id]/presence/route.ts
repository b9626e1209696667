import { bePresentAction } from '@/features/assignments/presence-action';
import { siteOrigin } from '@/lib/site-origin';

/** The page of a running attempt says which item is on it, as a number, and is told its deadline. Only from Fakta's own pages. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/attempts/[id]/presence'>,
): Promise<Response> {
  if (request.headers.get('origin') !== (await siteOrigin())) return new Response(null, { status: 403 });
  const [{ id }, text] = await Promise.all([params, request.text()]);
  const present = /^\d{1,4}$/.test(text) ? await bePresentAction(id, Number(text)) : null;
  if (!present) return new Response(null, { status: 404 });
  const body = { deadline: present.deadlineAt?.getTime() ?? null, finished: present.finished };
  return Response.json(body, { headers: { 'Cache-Control': 'no-store' } });
}
