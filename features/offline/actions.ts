import { AppError } from '@/lib/errors';
import { getViewer } from '@/lib/viewer';
import { mergeEvents } from './commands/merge-events';
import type { Pack } from './pack';
import { getAttemptPack, getReviewPack } from './queries/packs';
import type { Receipt } from './receipt';
import { batchSchema, packSchema } from './schema';

// Called by handlers with an address that stays: the name of a Server Action changes with every build, and a device that was offline has the page of an older one.

type Refused = { readonly status: 400 | 401 | 404 | 410; readonly error: string };
type Answer<Value> = { readonly status: 200; readonly value: Value } | Refused;

const signInNeeded: Refused = {
  status: 401,
  error: 'Expected someone whose answers are kept, got a visitor. Sign in, then send the answers again.',
};

/** Merges what a device kept; see `mergeEvents`. */
export async function mergeEventsAction(body: unknown): Promise<Answer<{ readonly receipts: readonly Receipt[] }>> {
  const input = batchSchema.safeParse(body);
  if (!input.success) return { status: 400, error: `Expected a batch of events. ${input.error.issues[0]?.message}` };
  const viewer = await getViewer();
  if (viewer.kind !== 'guest' && viewer.kind !== 'member') return signInNeeded;
  return { status: 200, value: { receipts: await mergeEvents(viewer, input.data, { now: new Date() }) } };
}

/** What a device takes along: an open attempt, or today's reviews. */
export async function takeAlongAction(asked: URLSearchParams): Promise<Answer<Pack>> {
  const input = packSchema.safeParse({ attempt: asked.get('attempt'), reviews: asked.get('reviews') });
  if (!input.success) return { status: 400, error: 'Expected "attempt=ID" or "reviews=today".' };
  const { attempt } = input.data;
  const viewer = await getViewer();
  try {
    const pack = attempt ? getAttemptPack(viewer, attempt) : getReviewPack(viewer, { now: new Date() });
    return { status: 200, value: await pack };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'gone') return { status: 410, error: 'This quiz is finished.' };
    if (error.code === 'not-found') return { status: 404, error: 'There is nothing here to take along.' };
    throw error;
  }
}
