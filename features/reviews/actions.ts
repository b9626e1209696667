'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import type { AnswerState } from '@/features/items/components/answer-state';
import { responseOf } from '@/features/items/schema/response';
import { orNotFound, ownerOrNotFound } from '@/lib/action';
import { answerReview } from './commands/answer-review';
import { restCard } from './commands/rest-card';
import { setPlan } from './commands/set-plan';
import { undoReview } from './commands/undo-review';
import type { PlanState } from './plan-state';
import { planSchema, restSchema, reviewAnswerSchema, undoSchema } from './schema';

export async function answerReviewAction(_: AnswerState, form: FormData): Promise<AnswerState> {
  const response = responseOf(form);
  const [cardId, itemId, eventId, seen] = ['cardId', 'itemId', 'eventId', 'seen'].map((name) => form.get(name));
  const guessed = form.get('guessed') === 'on';
  const input = reviewAnswerSchema.safeParse({ cardId, itemId, eventId, seen, response, guessed });
  if (!input.success) return { refusal: 'unknown', given: response.slice(0, 500) };
  const outcome = await orNotFound(answerReview(await ownerOrNotFound(), input.data, { now: new Date() }));
  if (!outcome.ok) return { refusal: outcome.code, given: response };
  redirect(`/reviews/answers/${outcome.value.reviewId}`);
}

export async function undoReviewAction(form: FormData): Promise<void> {
  const input = undoSchema.safeParse({ reviewId: form.get('reviewId') });
  if (!input.success) notFound();
  const outcome = await orNotFound(undoReview(await ownerOrNotFound(), input.data, { now: new Date() }));
  redirect(outcome.ok ? `/reviews/${outcome.value.cardId}` : `/reviews/answers/${input.data.reviewId}?undo=not-last`);
}

export async function setPlanAction(_: PlanState, form: FormData): Promise<PlanState> {
  const values = { dailyCap: String(form.get('dailyCap') ?? ''), targetDay: String(form.get('targetDay') ?? '') };
  const input = planSchema.safeParse(values);
  if (!input.success) {
    const fault = input.error.issues[0]?.path[0] === 'targetDay' ? 'not-a-day' : 'not-a-cap';
    return { saved: false, fault, values };
  }
  const outcome = await setPlan(await ownerOrNotFound(), input.data, { now: new Date() });
  if (!outcome.ok) return { saved: false, fault: outcome.code, values };
  revalidatePath('/reviews');
  return { saved: true, fault: null, values };
}

export async function restCardAction(form: FormData): Promise<void> {
  const input = restSchema.safeParse({ cardId: form.get('cardId'), rest: form.get('rest') });
  if (!input.success) notFound();
  await orNotFound(restCard(await ownerOrNotFound(), input.data, { now: new Date() }));
  revalidatePath('/reviews');
  redirect('/reviews#leeches');
}
