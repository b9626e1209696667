'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { faultsOf, type RuleFormState, refused } from '@/features/assignments/components/refused-rules';

import { memberOrSignIn, orNotFound } from '@/lib/action';
import { chooseQuiz } from '../commands/choose-quiz';
import { ltiPaths } from '../policy/addresses';
import { getChoice } from '../queries/waiting-launch';
import { sentChoice } from '../schema/forms';

/** Sets the quiz, and leads on to the assignment or back to the platform that asked for it. */
export async function chooseQuizAction(before: RuleFormState, form: FormData): Promise<RuleFormState> {
  const viewer = await memberOrSignIn('/teach');
  const now = new Date();
  const { classId } = await orNotFound(getChoice(viewer, String(form.get('launchId')), { now }));
  const { launchId, points, fields } = sentChoice(form, classId);
  if (!launchId.success) notFound();
  if (!fields.success || !points.success) {
    const faults = fields.success ? [] : faultsOf(fields.error);
    return refused(before, form, points.success ? faults : [...faults, { code: 'points', field: 'points' }]);
  }
  const choice = { ...fields.data, launchId: launchId.data, points: points.data };
  const outcome = await orNotFound(chooseQuiz(viewer, choice, { now }));
  if (!outcome.ok) return refused(before, form, [outcome]);
  const { kind, assignmentId } = outcome.value;
  revalidatePath('/classes', 'layout');
  redirect(
    kind === 'choice' ? `${ltiPaths.deepLink}?launch=${launchId.data}` : `/assignments/${assignmentId}?done=made`,
  );
}
