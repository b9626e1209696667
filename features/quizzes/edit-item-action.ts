'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { faultyFields, fieldsOf } from './answer';
import { editItem } from './commands/edit-item';
import type { FormState } from './components/form-state';
import { itemWords } from './components/item-words';
import { editOf, refuse, refuseOutcome } from './item-form';
import { getCurrentItem } from './queries/current-item';
import { editItemSchema, quizKeySchema } from './schema';

/** Saves an edited item and goes on to the next; what is wrong stands beside its field, with what was typed. */
export async function editItemAction(before: FormState, form: FormData): Promise<FormState> {
  const fields = fieldsOf(form);
  const { quizId } = quizKeySchema.parse({ quizId: fields.quizId });
  const viewer = await memberOrSignIn(`/teach/quizzes/${quizId}`);
  const edit = editItemSchema.safeParse(editOf(fields));
  if (!edit.success)
    return refuse(
      before,
      fields,
      faultyFields(edit.error).map((field) => ({ field, code: 'too-long' })),
    );
  const outcome = await orNotFound(editItem(viewer, edit.data, { now: new Date() }));
  if (!outcome.ok) {
    const back = await refuseOutcome(before, fields, outcome);
    if (outcome.code !== 'changed') return back;
    // Sent again, the form is about the item as it is shown beside it now.
    const theirs = await orNotFound(getCurrentItem(viewer, edit.data.itemId));
    return { ...back, values: { ...back.values, seen: String(theirs.seen) }, theirs: await itemWords(theirs) };
  }
  revalidatePath('/teach', 'layout');
  const { itemId } = outcome.value;
  redirect(`/teach/quizzes/${encodeURIComponent(quizId)}?item=${itemId}#soal-${itemId}`);
}
