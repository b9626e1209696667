import { AppError } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import { attemptPath, getOwnAttempt, isSheet } from '../queries/own-attempt';
import type { FinishInput, StartInput } from '../schema';
import { finishAttempt } from './finish-attempt';
import { startAttempt } from './start-attempt';

/** Starts or goes on with an attempt; answers where it is answered. @throws AppError `not-found` when no published quiz has this code. */
export async function startAndGo(viewer: Owner, input: StartInput, { now }: { now: Date }): Promise<string> {
  const started = await startAttempt(viewer, input, { now });
  if (!started.ok) throw new AppError('not-found', started.code);
  const attempt = await getOwnAttempt(viewer, started.value.attemptId);
  return input.view === 'all' && isSheet(attempt) ? `/attempts/${attempt.id}/all` : attemptPath(attempt);
}

/** Hands an attempt in; answers where its result is, or the article that is read now. @throws AppError `not-found` when it is not the viewer's. */
export async function finishAndGo(viewer: Owner, input: FinishInput, { now }: { now: Date }): Promise<string> {
  const outcome = await finishAttempt(viewer, input, { now });
  return `/attempts/${input.attemptId}/${outcome.ok && outcome.value.reads ? 'read' : 'result'}`;
}
