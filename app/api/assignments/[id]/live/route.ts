import { getLiveMark } from '@/features/assignments/queries/live';
import { liveMarks } from '@/features/assignments/queries/live-stream';
import { AppError } from '@/lib/errors';
import { getViewer } from '@/lib/viewer';

export const dynamic = 'force-dynamic';

/** Server-sent events for the page of an assignment: `changed` whenever it would tell something else. */
export async function GET(request: Request, { params }: RouteContext<'/api/assignments/[id]/live'>): Promise<Response> {
  const [{ id }, viewer] = await Promise.all([params, getViewer()]);
  if (viewer.kind !== 'member') return new Response(null, { status: 404 });
  try {
    await getLiveMark(viewer, id, { now: new Date() });
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return new Response(null, { status: 404 });
    throw error;
  }
  return new Response(liveMarks(viewer, id, request.signal), {
    // Not to be transformed: compressed, events would wait for each other.
    headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store, no-transform' },
  });
}
