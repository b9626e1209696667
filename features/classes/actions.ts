'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import { faultsOf, fieldsOf, refuse, saved } from '@/features/accounts/components/answer';
import type { FormState } from '@/features/accounts/components/form-state';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import type { Member } from '@/lib/viewer';
import { changeClass, renameClass } from './commands/change-class';
import { changePupil, resetPin, type Slip } from './commands/change-pupil';
import { answerInvitation, inviteCoTeacher, removeCoTeacher, withdrawInvitation } from './commands/co-teachers';
import { createClass } from './commands/create-class';
import {
  classNameSchema,
  coTeacherSchema,
  deedSchema,
  invitationSchema,
  memberSchema,
  pupilDeedSchema,
  renameSchema,
} from './schema/forms';

export async function createClassAction(before: FormState, form: FormData): Promise<FormState> {
  const viewer = await memberOrSignIn('/classes');
  const sent = classNameSchema.safeParse(fieldsOf(form));
  if (!sent.success) return refuse(before, form, faultsOf(sent.error), 'classes');
  const { classId } = await orNotFound(createClass(viewer, sent.data, { now: new Date() }));
  redirect(`/classes/${classId}`);
}

export async function renameClassAction(before: FormState, form: FormData): Promise<FormState> {
  const viewer = await memberOrSignIn('/classes');
  const sent = renameSchema.safeParse(fieldsOf(form));
  if (!sent.success) return refuse(before, form, faultsOf(sent.error), 'classes');
  await orNotFound(renameClass(viewer, sent.data, { now: new Date() }));
  revalidatePath('/classes', 'layout');
  return saved(before, 'name', 'classes');
}

export async function inviteCoTeacherAction(before: FormState, form: FormData): Promise<FormState> {
  const viewer = await memberOrSignIn('/classes');
  const sent = coTeacherSchema.safeParse(fieldsOf(form));
  if (!sent.success) return refuse(before, form, faultsOf(sent.error), 'classes');
  await orNotFound(inviteCoTeacher(viewer, sent.data, { now: new Date() }));
  revalidatePath('/classes', 'layout');
  return saved(before, 'invited', 'classes');
}

export async function changeClassAction(form: FormData): Promise<void> {
  await act(form, deedSchema, (viewer, sent) => changeClass(viewer, sent, { now: new Date() }));
  if (form.get('deed') === 'step-down') redirect('/classes');
}

export async function removeCoTeacherAction(form: FormData): Promise<void> {
  await act(form, memberSchema, (viewer, sent) => removeCoTeacher(viewer, sent, { now: new Date() }));
}

export async function withdrawInvitationAction(form: FormData): Promise<void> {
  await act(form, coTeacherSchema, (viewer, sent) => withdrawInvitation(viewer, sent, { now: new Date() }));
}

export async function answerInvitationAction(form: FormData): Promise<void> {
  await act(form, invitationSchema, (viewer, sent) => answerInvitation(viewer, sent, { now: new Date() }));
}

export async function changePupilAction(form: FormData): Promise<void> {
  const { classId, deed } = await act(form, pupilDeedSchema, (viewer, sent) =>
    changePupil(viewer, sent, { now: new Date() }),
  );
  redirect(`/classes/${classId}?done=${deed}#roster`);
}

/** The new PIN is in the answer of the form and nowhere else. */
export async function resetPinAction(_: Slip | null, form: FormData): Promise<Slip | null> {
  const viewer = await memberOrSignIn('/classes');
  const sent = memberSchema.safeParse(fieldsOf(form));
  if (!sent.success) notFound();
  return orNotFound(resetPin(viewer, sent.data, { now: new Date() }));
}

/** What the forms of one button share. */
async function act<Sent>(
  form: FormData,
  schema: z.ZodType<Sent>,
  command: (viewer: Member, sent: Sent) => Promise<void>,
): Promise<Sent> {
  const sent = schema.safeParse(fieldsOf(form));
  if (!sent.success) notFound();
  await orNotFound(command(await memberOrSignIn('/classes'), sent.data));
  revalidatePath('/classes', 'layout');
  return sent.data;
}
