import { claimBy } from '@/lib/claim';
import { toHold } from '@/lib/cookie-header';
import type { PlainForm } from '@/lib/plain-forms';
import { isOwner, newGuest, viewerBy } from '@/lib/viewer';
import { keepAtOnce } from './commands/keep-at-once';
import { finishAndGo, startAndGo } from './commands/onward';
import { startableVersion } from './commands/start-attempt';
import { submitAnswer } from './commands/submit-answer';
import { pathAfter } from './queries/walk';
import { answerOf, finishOf, startOf } from './schema';

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
    if (kept) return { to: pathAfter(input.data, kept) };
    const viewer = await viewerBy(cookie);
    if (!isOwner(viewer)) return undefined;
    const outcome = await submitAnswer(viewer, input.data, { now });
    return outcome.ok ? { to: pathAfter(input.data, outcome.value) } : undefined;
  },
};

/** The form that starts a quiz, where it is read about and at the end of its result, as `startAttemptAction` has it. */
export const startForm: PlainForm = {
  at: /^\/(?:(?:articles|quizzes)\/[\w-]+|attempts\/[\w-]+\/result)$/,
  async answer(form, { cookie }) {
    // No other form of these pages sends both of its fields.
    const input = startOf(form);
    if (!input.success) return undefined;
    const viewer = await viewerBy(cookie);
    const now = new Date();
    if (isOwner(viewer)) return { to: await startAndGo(viewer, input.data, { now }) };
    // No guest is made of who has nothing to start.
    if (!(await startableVersion(input.data.code))) return undefined;
    const { guest, pass } = await newGuest();
    return { to: await startAndGo(guest, input.data, { now }), cookie: toHold(pass) };
  },
};

/** The form that hands in from the summary, as `finishAttemptAction` has it. */
export const finishForm: PlainForm = {
  at: /^\/attempts\/[\w-]+\/summary$/,
  async answer(form, { path, cookie }) {
    const input = finishOf(form);
    if (!input.success || path !== `/attempts/${input.data.attemptId}/summary`) return undefined;
    const viewer = await viewerBy(cookie);
    return isOwner(viewer) ? { to: await finishAndGo(viewer, input.data, { now: new Date() }) } : undefined;
  },
};
