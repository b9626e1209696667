import { takeAlongAction } from '@/features/offline/actions';

/** What a device takes along to go on without a network. Kept in no cache but the device's own. */
export async function GET(request: Request): Promise<Response> {
  const answer = await takeAlongAction(new URL(request.url).searchParams);
  const body = answer.status === 200 ? answer.value : { error: answer.error };
  return Response.json(body, { status: answer.status, headers: { 'Cache-Control': 'no-store' } });
}
