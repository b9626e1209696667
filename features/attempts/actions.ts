'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import type { AnswerState } from '@/features/items/components/answer-state';
import type { AnswerRefusal } from '@/features/items/schema/refusal';
import { responseOf } from '@/features/items/schema/response';
import { orNotFound, ownerOrNotFound } from '@/lib/action';
import { getOwner } from '@/lib/viewer';
import { finishAndGo, startAndGo } from './commands/onward';
import { submitAnswer } from './commands/submit-answer';
import type { SheetState } from './components/sheet-state';
import { pathAfter } from './queries/walk';
import { answerOf, answerSchema, answersIn, finishOf, startOf } from './schema';

/** Starts or goes on with an attempt; a visitor becomes a guest. */
export async function startAttemptAction(form: FormData): Promise<void> {
  const input = startOf(form);
  if (!input.success) notFound();
  redirect(await orNotFound(startAndGo(await getOwner(), input.data, { now: new Date() })));
}

/** Keeps an answer and leads on; with `stays` in the form, which comes by itself as an answer is given, it only keeps it. */
export async function submitAnswerAction(_: AnswerState, form: FormData): Promise<AnswerState> {
  const input = answerOf(form);
  if (!input.success) return { refusal: 'unknown', given: responseOf(form).slice(0, 500) };
  const { attemptId, response } = input.data;
  const viewer = await ownerOrNotFound();
  const outcome = await orNotFound(submitAnswer(viewer, input.data, { now: new Date() }));
  if (!outcome.ok) return { refusal: outcome.code, given: response };
  revalidatePath(`/attempts/${attemptId}`, 'layout');
  if (form.has('stays')) return null;
  redirect(pathAfter(input.data, outcome.value));
}

/**
 * Keeps the answers of a page of items, each by itself, and tells of each what became of it. With `onward` it leads to
 * the summary, unless an answer was refused that is more than empty.
 */
export async function saveAnswersAction(_: SheetState, form: FormData): Promise<SheetState> {
  const viewer = await ownerOrNotFound();
  const attemptId = String(form.get('attemptId') ?? '');
  const state: Record<number, { readonly given: string; readonly refusal: AnswerRefusal | null }> = {};
  for (const [number, fields] of answersIn(form)) {
    const given = responseOf(fields);
    const input = answerSchema.safeParse({ attemptId, number, response: given });
    const kept = input.success && (await orNotFound(submitAnswer(viewer, input.data, { now: new Date() })));
    state[number] = { given: given.slice(0, 8000), refusal: !kept ? 'unknown' : kept.ok ? null : kept.code };
  }
  const stays = Object.values(state).some(({ refusal }) => refusal !== null && refusal !== 'empty');
  revalidatePath(`/attempts/${attemptId}`, 'layout');
  if (stays || !form.has('onward')) return state;
  redirect(`/attempts/${attemptId}/summary`);
}

export async function finishAttemptAction(form: FormData): Promise<void> {
  const input = finishOf(form);
  if (!input.success) notFound();
  const to = await orNotFound(finishAndGo(await ownerOrNotFound(), input.data, { now: new Date() }));
  revalidatePath(`/attempts/${input.data.attemptId}`, 'layout');
  redirect(to);
}
