'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import type { AnswerState } from '@/features/items/components/answer-state';
import type { AnswerRefusal } from '@/features/items/schema/refusal';
import { responseOf } from '@/features/items/schema/response';
import { AppError } from '@/lib/errors';
import { getOwner, getViewer, type Owner } from '@/lib/viewer';
import { finishAttempt } from './commands/finish-attempt';
import { startAttempt } from './commands/start-attempt';
import { submitAnswer } from './commands/submit-answer';
import type { SheetState } from './components/sheet-state';
import { attemptPath, getOwnAttempt, isSheet } from './queries/own-attempt';
import { answerSchema, answersIn, finishSchema, startSchema } from './schema';

/** Starts or goes on with an attempt; a visitor becomes a guest. */
export async function startAttemptAction(form: FormData): Promise<void> {
  const input = startSchema.safeParse({
    code: form.get('code'),
    feedback: form.get('feedback'),
    view: form.get('view'),
  });
  if (!input.success) notFound();
  const viewer = await getOwner();
  const started = await startAttempt(viewer, input.data, { now: new Date() }).catch(missing);
  if (!started.ok) notFound();
  const attempt = await getOwnAttempt(viewer, started.value.attemptId);
  redirect(input.data.view === 'all' && isSheet(attempt) ? `/attempts/${attempt.id}/all` : attemptPath(attempt));
}

export async function submitAnswerAction(_: AnswerState, form: FormData): Promise<AnswerState> {
  const response = responseOf(form);
  const input = answerSchema.safeParse({ attemptId: form.get('attemptId'), number: form.get('number'), response });
  if (!input.success) return { refusal: 'unknown', given: response.slice(0, 500) };
  const { attemptId, number } = input.data;
  const viewer = await getAnswerer();
  const outcome = await submitAnswer(viewer, input.data, { now: new Date() }).catch(missing);
  if (!outcome.ok) return { refusal: outcome.code, given: response };
  revalidatePath(`/attempts/${attemptId}`, 'layout');
  if (outcome.value.feedback === 'each') redirect(`/attempts/${attemptId}/${number}`);
  const { places } = await getOwnAttempt(viewer, attemptId);
  redirect(number < places.length ? `/attempts/${attemptId}/${number + 1}` : `/attempts/${attemptId}/summary`);
}

/**
 * Keeps the answers of a page of items, each by itself, and tells of each what became of it. With `onward` it leads to
 * the summary, unless an answer was refused that is more than empty.
 */
export async function saveAnswersAction(_: SheetState, form: FormData): Promise<SheetState> {
  const viewer = await getAnswerer();
  const attemptId = String(form.get('attemptId') ?? '');
  const state: Record<number, { readonly given: string; readonly refusal: AnswerRefusal | null }> = {};
  for (const [number, fields] of answersIn(form)) {
    const given = responseOf(fields);
    const input = answerSchema.safeParse({ attemptId, number, response: given });
    const kept = input.success && (await submitAnswer(viewer, input.data, { now: new Date() }).catch(missing));
    state[number] = { given: given.slice(0, 8000), refusal: !kept ? 'unknown' : kept.ok ? null : kept.code };
  }
  const stays = Object.values(state).some(({ refusal }) => refusal !== null && refusal !== 'empty');
  revalidatePath(`/attempts/${attemptId}`, 'layout');
  if (stays || !form.has('onward')) return state;
  redirect(`/attempts/${attemptId}/summary`);
}

export async function finishAttemptAction(form: FormData): Promise<void> {
  const input = finishSchema.safeParse({ attemptId: form.get('attemptId'), before: form.get('before') });
  if (!input.success) notFound();
  const outcome = await finishAttempt(await getAnswerer(), input.data, { now: new Date() }).catch(missing);
  revalidatePath(`/attempts/${input.data.attemptId}`, 'layout');
  redirect(`/attempts/${input.data.attemptId}/${outcome.ok && outcome.value.reads ? 'read' : 'result'}`);
}

/** A visitor has no attempt to answer, and does not become a guest by trying. */
async function getAnswerer(): Promise<Owner> {
  const viewer = await getViewer();
  return viewer.kind === 'guest' || viewer.kind === 'member' ? viewer : notFound();
}

/** Not yours is not found. */
function missing(error: unknown): never {
  if (error instanceof AppError && error.code === 'not-found') notFound();
  throw error;
}
