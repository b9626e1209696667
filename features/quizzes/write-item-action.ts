'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { faultyFields, fieldsOf } from './answer';
import { writeItem } from './commands/write-item';
import type { FormState } from './components/form-state';
import { editOf, refuse, refuseOutcome } from './item-form';
import { mostSentences, quizKeySchema, writeItemSchema } from './schema';

/** Adds an own item and shows it where it stands; what is wrong stands beside its field, with what was typed. */
export async function writeItemAction(before: FormState, form: FormData): Promise<FormState> {
  const fields = fieldsOf(form);
  const { quizId } = quizKeySchema.parse({ quizId: fields.quizId });
  const viewer = await memberOrSignIn(`/teach/quizzes/${quizId}`);
  const sentences = Object.entries(fields).flatMap(([name, start]) => (/^sentence-\d/.test(name) ? Number(start) : []));
  if (sentences.length > mostSentences)
    return refuse(before, fields, [{ field: 'sentences', code: 'too-many-sentences' }]);
  const input = writeItemSchema.safeParse({ ...editOf(fields), sentences });
  if (!input.success)
    return refuse(
      before,
      fields,
      faultyFields(input.error).map((field) => ({ field, code: 'too-long' })),
    );
  const outcome = await orNotFound(writeItem(viewer, input.data, { now: new Date() }));
  if (!outcome.ok) return refuseOutcome(before, fields, outcome);
  revalidatePath('/teach', 'layout');
  const { itemId } = outcome.value;
  redirect(`/teach/quizzes/${encodeURIComponent(quizId)}?item=${itemId}#soal-${itemId}`);
}
