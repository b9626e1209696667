'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { faultyFields, fieldsOf, sendBack } from './answer';
import { editItem } from './commands/edit-item';
import type { FormState } from './components/form-state';
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
  if (!outcome.ok && outcome.field) return refuse(before, fields, [{ field: outcome.field, code: outcome.code }]);
  if (!outcome.ok) return refuse(before, fields, [{ code: outcome.code }]);
  revalidatePath('/teach', 'layout');
  const { itemId } = outcome.value;
  redirect(`/teach/quizzes/${encodeURIComponent(quizId)}?item=${itemId}#soal-${itemId}`);
}

/**
 * The parts of an item are numbered fields: `choice-0` and `choice-0-because`, `right-0` where it is right among several,
 * `step-0` and `step-0-date`, `prompt-0` and `match-0`.
 */
function editOf({ quizId: _, ...fields }: Record<string, string>) {
  const numbered = /^(choice|right|step|prompt|match)-\d/;
  const others = Object.entries(fields).filter(([name]) => !numbered.test(name));
  const places = (name: string) =>
    Array.from({ length: 10 }, (_, place) => place).filter((place) => `${name}-${place}` in fields);
  const field = (name: string) => fields[name] ?? '';
  return {
    ...Object.fromEntries(others),
    choices: places('choice').map((at) => ({ text: field(`choice-${at}`), because: field(`choice-${at}-because`) })),
    right: places('right'),
    steps: places('step').map((at) => ({ text: field(`step-${at}`), date: field(`step-${at}-date`) })),
    pairs: places('prompt').map((at) => ({ prompt: field(`prompt-${at}`), match: field(`match-${at}`) })),
  };
}

type Fault = { readonly field?: string; readonly code: string };

/** A fault of no field is about the item as a whole: it was changed elsewhere, or is published. */
async function refuse(before: FormState, fields: Record<string, string>, faults: readonly Fault[]): Promise<FormState> {
  const t = await getTranslations('teach');
  const words = ({ code }: Fault) => (t.has(`edit.errors.${code}`) ? t(`edit.errors.${code}`) : t(`notices.${code}`));
  const whole = faults.find(({ field }) => field === undefined);
  const beside = faults.flatMap((fault) => (fault.field ? [[fault.field, words(fault)]] : []));
  return sendBack(before, fields, whole ? words(whole) : t('edit.summary'), Object.fromEntries(beside));
}
