'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { decideSuspension } from './commands/decide-suspension';
import { renewQuiz } from './commands/renew-quiz';
import { decideSuspensionSchema, renewQuizSchema } from './schema';

export async function decideSuspensionAction(form: FormData): Promise<void> {
  const viewer = await memberOrSignIn('/teach');
  const [quizId, itemId, outcome] = ['quizId', 'itemId', 'outcome'].map((name) => form.get(name));
  const sent = decideSuspensionSchema.safeParse({ quizId, itemId, outcome });
  if (!sent.success) notFound();
  await orNotFound(decideSuspension(viewer, sent.data, { now: new Date() }));
  revalidatePath('/', 'layout');
  redirect(`/teach/quizzes/${sent.data.quizId}/corrections`);
}

export async function renewQuizAction(form: FormData): Promise<void> {
  const viewer = await memberOrSignIn('/teach');
  const sent = renewQuizSchema.safeParse({ quizId: form.get('quizId') });
  if (!sent.success) notFound();
  await orNotFound(renewQuiz(viewer, sent.data, { now: new Date() }));
  revalidatePath('/teach', 'layout');
  redirect(`/teach/quizzes/${sent.data.quizId}`);
}
