import { db } from '@/lib/db';
import { isTaken } from '@/lib/errors';
import { Problem, replyHours } from '../policy';
import type { Ended } from '../schema/operation';

/** A request that is to be done once, however often it is sent. */
export type Once = { readonly tokenId: string; readonly key: string; readonly requestHash: string };

const hour = 60 * 60 * 1000;
/** No request takes longer; what is older was left by a server that died. */
const underWayMs = 2 * 60 * 1000;

/** What is done, and how its end is answered: a refusal by throwing. */
export type Doing = { readonly act: () => Promise<Ended>; readonly tell: (ended: Ended) => Response };

/**
 * Does what a request asks and keeps its answer, or answers what it was answered before, for `replyHours`. What did nothing, by a failure or a refusal, keeps
 * nothing and may be sent again; a request that is not as documented never comes here.
 * @throws Problem when the key is under way, or was used for something else
 */
export async function once(
  { tokenId, key, requestHash }: Once,
  { act, tell }: Doing,
  { now }: { now: Date },
): Promise<Response> {
  if (!/^[\x21-\x7e]{1,100}$/.test(key))
    throw new Problem('invalid-request', 'Expected an Idempotency-Key of 1 to 100 visible characters. A UUID does.', {
      errors: [{ at: 'Idempotency-Key', detail: 'Expected 1 to 100 visible ASCII characters.' }],
    });
  const place = { tokenId, key };
  await db.apiReply.deleteMany({ where: { ...place, at: { lt: new Date(now.getTime() - replyHours * hour) } } });
  try {
    await db.apiReply.create({ data: { ...place, requestHash, at: now }, select: { id: true } });
  } catch (error) {
    if (!isTaken(error)) throw error;
    return before(place, requestHash, now);
  }
  const ended = await act().catch(async (error: unknown) => {
    await db.apiReply.deleteMany({ where: place });
    throw error;
  });
  if (ended.kind === 'refused') await db.apiReply.deleteMany({ where: place });
  const response = tell(ended);
  const body = await response.clone().text();
  const data = { status: response.status, body: JSON.stringify([response.headers.get('location'), body]) };
  await db.apiReply.updateMany({ where: place, data });
  return response;
}

async function before(place: Omit<Once, 'requestHash'>, requestHash: string, now: Date): Promise<Response> {
  const reply = await db.apiReply.findUnique({
    where: { tokenId_key: place },
    select: { requestHash: true, status: true, body: true, at: true },
  });
  if (reply && reply.requestHash !== requestHash)
    throw new Problem('idempotency-key-reused', 'Expected the same request as before. Use a new key for another one.');
  if (reply?.status && reply.body !== null) {
    const [location, body] = JSON.parse(reply.body) as [string | null, string];
    const headers = {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      'Idempotent-Replayed': 'true',
      ...(location ? { Location: location } : {}),
    };
    return new Response(body, { status: reply.status, headers });
  }
  if (reply && now.getTime() - reply.at.getTime() > underWayMs)
    throw new Problem(
      'idempotency-outcome-unknown',
      'The server stopped while it worked on that request. See whether it was done, then use a new key.',
    );
  throw new Problem('idempotency-key-in-use', 'Ask again in a moment.', { headers: { 'Retry-After': '1' } });
}
