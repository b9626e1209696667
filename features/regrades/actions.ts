'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { commentAnswer } from './commands/comment-answer';
import { regrade } from './commands/regrade';
import { settleFlag } from './commands/settle-flag';
import { undoRegrade } from './commands/undo-regrade';
import { backTo } from './components/back-to';
import { commentSchema, regradeSchema, settleSchema, undoSchema } from './schema';

export async function regradeAction(form: FormData): Promise<void> {
  const back = backTo(form);
  const viewer = await memberOrSignIn(back(''));
  const input = regradeSchema.safeParse(sent(form));
  if (!input.success) redirect(back('malformed'));
  const outcome = await orNotFound(regrade(viewer, input.data, { now: new Date() }));
  revalidatePath('/', 'layout');
  redirect(outcome.ok ? back('regraded', outcome.value.told) : back(outcome.code));
}

export async function undoRegradeAction(form: FormData): Promise<void> {
  const back = backTo(form);
  const viewer = await memberOrSignIn(back(''));
  const input = undoSchema.safeParse(sent(form));
  if (!input.success) notFound();
  const told = await orNotFound(undoRegrade(viewer, input.data, { now: new Date() }));
  revalidatePath('/', 'layout');
  redirect(back('undone', told));
}

export async function commentAnswerAction(form: FormData): Promise<void> {
  const back = backTo(form);
  const viewer = await memberOrSignIn(back(''));
  const input = commentSchema.safeParse(sent(form));
  if (!input.success) redirect(back('malformed'));
  await orNotFound(commentAnswer(viewer, input.data, { now: new Date() }));
  revalidatePath('/', 'layout');
  redirect(back('commented'));
}

/** Decides a flag, and regrades its item where that is asked for. */
export async function settleFlagAction(form: FormData): Promise<void> {
  const back = backTo(form);
  const viewer = await memberOrSignIn(back(''));
  const { flagId, outcome, reply = '', remedy = 'none', accepted = '' } = sent(form);
  const input = settleSchema.safeParse({ flagId, outcome, reply, remedy, accepted });
  if (!input.success) notFound();
  const settled = await orNotFound(settleFlag(viewer, input.data, { now: new Date() }));
  revalidatePath('/', 'layout');
  // The desk of a quiz has no place for a refusal; the queue holds the flag too.
  redirect(settled.ok ? back('decided', settled.value.told) : `/teach/flags?told=${settled.code}`);
}

/** What a form sent, without where it goes back to and what Next adds to forms that post without JavaScript. */
function sent(form: FormData): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of form)
    if (typeof value === 'string' && name !== 'back' && name !== 'place' && !name.startsWith('$ACTION'))
      fields[name] = value;
  return fields;
}
