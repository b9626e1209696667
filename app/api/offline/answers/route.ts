import { mergeEventsAction } from '@/features/offline/actions';
import { siteOrigin } from '@/lib/site-origin';

/** A batch of answers is some kilobytes; fifty of the longest are 400. */
const mostBytes = 512 * 1024;

/** Answers that a device kept while it was offline. Only from Fakta's own pages: Next checks the origin of actions, not of handlers. */
export async function POST(request: Request): Promise<Response> {
  if (request.headers.get('origin') !== (await siteOrigin())) return refusal(403, 'Expected a page of this site.');
  const text = await request.text();
  if (text.length > mostBytes) return refusal(413, `Expected at most ${mostBytes} characters, got ${text.length}.`);
  const answer = await mergeEventsAction(parsed(text));
  return answer.status === 200 ? json(answer.value, 200) : refusal(answer.status, answer.error);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refusal(status: number, error: string): Response {
  return json({ error }, status);
}

function json(body: unknown, status: number): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}
