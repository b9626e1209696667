import { claimBy } from '@/lib/claim';
import type { PlainForm } from '@/lib/plain-forms';
import { isOwner, viewerBy } from '@/lib/viewer';
import { keepAtOnce } from './commands/keep-at-once';
import { submitAnswer } from './commands/submit-answer';
import { pathAfter } from './queries/walk';
import { answerOf } from './schema';

/**
 * The form of a question where no script runs, as `submitAnswerAction` has it, which answers all that is not kept: whoever sent nothing that can be read, may not answer, or is refused is told so by
 * the page.
 */
export const answerForm: PlainForm = {
  at: /^\/attempts\/[\w-]+\/[1-9]\d*$/,
  async answer(form, { path, cookie }) {
    const input = answerOf(form);
    if (!input.success || form.has('stays')) return undefined;
    const { attemptId, number } = input.data;
    // No other form of this page sends both; whatever sends them elsewhere means something else.
    if (path !== `/attempts/${attemptId}/${number}`) return undefined;
    const now = new Date();
    const claim = await claimBy(cookie);
    const kept = claim && (await keepAtOnce(claim, input.data, now));
    if (kept) return pathAfter(input.data, kept);
    const viewer = await viewerBy(cookie);
    if (!isOwner(viewer)) return undefined;
    const outcome = await submitAnswer(viewer, input.data, { now });
    return outcome.ok ? pathAfter(input.data, outcome.value) : undefined;
  },
};
