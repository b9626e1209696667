import type { z } from 'zod';
import { AppError } from '@/lib/errors';
import { getViewer, isOwner, type Viewer } from '@/lib/viewer';
import { mergeEvents } from './commands/merge-events';
import type { Pack } from './pack';
import { getArticlePack, getAttemptPack, getReviewPack } from './queries/packs';
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
  if (!isOwner(viewer)) return signInNeeded;
  return { status: 200, value: { receipts: await mergeEvents(viewer, input.data, { now: new Date() }) } };
}

/** What a device takes along: `of=attempt` and `of=article` with an `id`, or `of=reviews`. */
export async function takeAlongAction(asked: URLSearchParams): Promise<Answer<Pack>> {
  const input = packSchema.safeParse(Object.fromEntries(asked));
  if (!input.success) {
    return { status: 400, error: 'Expected "of=attempt&id=ID", "of=article&id=ID" or "of=reviews".' };
  }
  try {
    return { status: 200, value: await packOf(await getViewer(), input.data) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'gone') return { status: 410, error: 'There is nothing to go on with in this quiz.' };
    if (error.code === 'not-found') return { status: 404, error: 'There is nothing here to take along.' };
    throw error;
  }
}

function packOf(viewer: Viewer, asked: z.infer<typeof packSchema>): Promise<Pack> {
  switch (asked.of) {
    case 'attempt':
      return getAttemptPack(viewer, asked.id);
    case 'article':
      return getArticlePack(viewer, asked.id);
    case 'reviews':
      return getReviewPack(viewer, { now: new Date() });
  }
}
