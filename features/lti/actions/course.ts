'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { addMembers, readMembers } from '../commands/members';
import { sendAgain } from '../commands/send-again';
import type { MembersState } from '../components/members-state';
import { courseKeySchema, linkKeySchema, memberChoiceSchema } from '../schema/forms';

export async function sendAgainAction(form: FormData): Promise<void> {
  const viewer = await memberOrSignIn('/classes');
  const sent = linkKeySchema.safeParse({ linkId: form.get('linkId') });
  if (!sent.success) notFound();
  const owed = await orNotFound(sendAgain(viewer, sent.data, { now: new Date() }));
  revalidatePath('/classes', 'layout');
  redirect(`/classes/${String(form.get('classId')).replace(/[^\w-]/g, '')}/platform?again=${owed}`);
}

/** First who is in the course, then those who were ticked. */
export async function membersAction(_: MembersState, form: FormData): Promise<MembersState> {
  const viewer = await memberOrSignIn('/classes');
  const [t, now] = [await getTranslations('lti'), new Date()];
  const course = courseKeySchema.safeParse({ courseId: form.get('courseId') });
  if (!course.success) notFound();
  const subjects = form.getAll('subjects');
  const chosen = memberChoiceSchema.safeParse({ ...course.data, subjects });
  if (form.get('step') === 'add' && chosen.success) {
    const added = await orNotFound(addMembers(viewer, chosen.data, { now }));
    if (!added.ok) return { step: 'ask', said: t(`members.errors.${added.code}`), wrong: true };
    revalidatePath('/classes', 'layout');
    return { step: 'ask', said: t('members.added', { count: added.value }), wrong: false };
  }
  const read = await orNotFound(readMembers(viewer, course.data, { now }));
  if (!read.ok) return { step: 'ask', said: t(`members.errors.${read.code}`), wrong: true };
  const here = read.value.filter((member) => member.here).length;
  const others = read.value.filter((member) => !member.here);
  return {
    step: 'preview',
    summary: t('members.summary', { count: read.value.length, here }),
    members: others.map(({ subject, name }) => ({ subject, name: name || t('members.unnamed', { subject }) })),
  };
}
