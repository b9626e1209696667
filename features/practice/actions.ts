'use server';

import { randomInt } from 'node:crypto';
import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import type { AnswerState } from '@/features/items/components/answer-state';
import { responseOf } from '@/features/items/schema/response';
import { orNotFound, ownerOrNotFound } from '@/lib/action';
import { getOwner } from '@/lib/viewer';
import { finishPractice } from './commands/finish-practice';
import { startExam } from './commands/start-exam';
import { startMistakes } from './commands/start-mistakes';
import { startWeekly } from './commands/start-weekly';
import { submitPracticeAnswer } from './commands/submit-practice-answer';
import type { ExamState } from './exam-state';
import { getOwnPractice } from './queries/own-practice';
import { examSchema, finishPracticeSchema, practiceAnswerSchema, weeklySchema } from './schema';

/** Goes on with the open practice of mistakes, or starts one; without a mistake the page says so. */
export async function startMistakesAction(): Promise<void> {
  const started = await startMistakes(await ownerOrNotFound(), { now: new Date() });
  redirect(started.ok ? `/practice/${started.value.practiceId}` : '/practice');
}

/** A visitor becomes a guest. What the week no longer has, or never had, leads back to what it has. */
export async function startWeeklyAction(form: FormData): Promise<void> {
  // A week in one language asks for none.
  const input = weeklySchema.safeParse({ language: form.get('weeklyLanguage') ?? '' });
  if (!input.success) redirect('/practice');
  const started = await startWeekly(await getOwner(), input.data, { now: new Date() });
  redirect(started.ok ? `/practice/${started.value.practiceId}` : '/practice');
}

/** A visitor becomes a guest. */
export async function startExamAction(_: ExamState, form: FormData): Promise<ExamState> {
  const [language, count, minutes] = ['language', 'count', 'minutes'].map((name) => String(form.get(name) ?? ''));
  const values = {
    topics: form.getAll('topics').map(String),
    language,
    count,
    minutes,
  } as NonNullable<ExamState>['values'];
  const input = examSchema.safeParse(values);
  if (!input.success) {
    const field = input.error.issues[0]?.path[0];
    return { fault: field === 'count' || field === 'minutes' ? field : 'unknown', found: 0, values };
  }
  const started = await startExam(await getOwner(), input.data, { now: new Date(), seed: randomInt(2 ** 31) });
  if (started.ok) redirect(`/practice/${started.value.practiceId}`);
  return { fault: started.code, found: Number(started.values?.found ?? 0), values };
}

/** Keeps an answer and leads on; with `stays` in the form, which comes by itself as an answer is given, it only keeps it. */
export async function submitPracticeAnswerAction(_: AnswerState, form: FormData): Promise<AnswerState> {
  const response = responseOf(form);
  const [practiceId, number] = ['practiceId', 'number'].map((name) => form.get(name));
  const input = practiceAnswerSchema.safeParse({ practiceId, number, response });
  if (!input.success) return { refusal: 'unknown', given: response.slice(0, 500) };
  const viewer = await ownerOrNotFound();
  const now = new Date();
  const outcome = await orNotFound(submitPracticeAnswer(viewer, input.data, { now }));
  if (!outcome.ok) return { refusal: outcome.code, given: response };
  const { path, feedback, places } = await orNotFound(getOwnPractice(viewer, input.data.practiceId, { now }));
  revalidatePath(path, 'layout');
  if (form.has('stays')) return null;
  if (feedback === 'each') redirect(`${path}/${input.data.number}`);
  redirect(input.data.number < places.length ? `${path}/${input.data.number + 1}` : `${path}/summary`);
}

export async function finishPracticeAction(form: FormData): Promise<void> {
  const input = finishPracticeSchema.safeParse({ practiceId: form.get('practiceId') });
  if (!input.success) notFound();
  await orNotFound(finishPractice(await ownerOrNotFound(), input.data, { now: new Date() }));
  const path = `/practice/${input.data.practiceId}`;
  revalidatePath(path, 'layout');
  redirect(`${path}/result`);
}
