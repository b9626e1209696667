'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import type { Outcome } from '@/lib/errors';
import { fieldsOf } from './answer';
import { acceptRemaining } from './commands/accept-remaining';
import { acceptSelected } from './commands/accept-selected';
import { decideItem, type Step, undecideItem } from './commands/decide-item';
import { moveItem } from './commands/move-item';
import { publishQuiz } from './commands/publish-quiz';
import { replaceItem } from './commands/replace-item';
import { restoreItem } from './commands/restore-item';
import { reviseQuiz } from './commands/revise-quiz';
import { undoStep } from './commands/undo-step';
import { weighItem } from './commands/weigh-item';
import {
  acceptSelectedSchema,
  decideItemSchema,
  itemKeySchema,
  moveItemSchema,
  publishQuizSchema,
  quizKeySchema,
  undoStepSchema,
  versionKeySchema,
  weighItemSchema,
} from './schema';

// Each form of the review page carries `quizId`, so that a refusal leads back to its page; the commands do not trust it.

export async function decideItemAction(form: FormData): Promise<void> {
  const { viewer, input, quizId } = await read(form, decideItemSchema);
  const outcome = await orNotFound(decideItem(viewer, input, { now: new Date() }));
  goOn(quizId, input.itemId, outcome);
}

export async function undecideItemAction(form: FormData): Promise<void> {
  const { viewer, input, quizId } = await read(form, itemKeySchema);
  const outcome = await orNotFound(undecideItem(viewer, input, { now: new Date() }));
  goOn(quizId, input.itemId, outcome);
}

export async function replaceItemAction(form: FormData): Promise<void> {
  const { viewer, input, quizId } = await read(form, itemKeySchema);
  const outcome = await orNotFound(replaceItem(viewer, input, { now: new Date() }));
  goOn(quizId, input.itemId, outcome);
}

export async function restoreItemAction(form: FormData): Promise<void> {
  const { viewer, input, quizId } = await read(form, itemKeySchema);
  const outcome = await orNotFound(restoreItem(viewer, input, { now: new Date() }));
  goOn(quizId, input.itemId, outcome);
}

export async function moveItemAction(form: FormData): Promise<void> {
  const { viewer, input, quizId } = await read(form, moveItemSchema);
  const outcome = await orNotFound(moveItem(viewer, input, { now: new Date() }));
  goOn(quizId, input.itemId, outcome);
}

export async function weighItemAction(form: FormData): Promise<void> {
  const { viewer, input, quizId } = await read(form, weighItemSchema);
  const outcome = await orNotFound(weighItem(viewer, input, { now: new Date() }));
  goOn(quizId, input.itemId, outcome);
}

export async function undoStepAction(form: FormData): Promise<void> {
  const { viewer, input, quizId } = await read(form, undoStepSchema);
  const outcome = await orNotFound(undoStep(viewer, input, { now: new Date() }));
  goOn(quizId, null, outcome);
}

export async function acceptRemainingAction(form: FormData): Promise<void> {
  const { viewer, input, quizId } = await read(form, versionKeySchema);
  const outcome = await orNotFound(acceptRemaining(viewer, input, { now: new Date() }));
  goOn(quizId, null, outcome);
}

/** Each box that is ticked is a field `select-ID` that holds `seen`. */
export async function acceptSelectedAction(form: FormData): Promise<void> {
  const { versionId, quizId, ...rest } = fieldsOf(form);
  const viewer = await memberOrSignIn(`/teach/quizzes/${quizIdOf(quizId)}`);
  const items = Object.entries(rest).flatMap(([name, seen]) => {
    const itemId = /^select-(.+)$/.exec(name)?.[1];
    return itemId ? [{ itemId, seen }] : [];
  });
  const input = acceptSelectedSchema.parse({ versionId, items });
  goOn(quizIdOf(quizId), null, await orNotFound(acceptSelected(viewer, input, { now: new Date() })));
}

export async function publishQuizAction(form: FormData): Promise<void> {
  const { viewer, input, quizId } = await read(form, publishQuizSchema);
  const outcome = await orNotFound(publishQuiz(viewer, input, { now: new Date() }));
  goOn(quizId, null, outcome.ok ? { ok: true, value: { quizId, itemId: null } } : outcome);
}

export async function reviseQuizAction(form: FormData): Promise<void> {
  const { viewer, input, quizId } = await read(form, quizKeySchema);
  const outcome = await orNotFound(reviseQuiz(viewer, input, { now: new Date() }));
  goOn(quizId, null, outcome.ok ? { ok: true, value: { quizId, itemId: null } } : outcome);
}

function quizIdOf(quizId: string | undefined): string {
  return quizKeySchema.parse({ quizId }).quizId;
}

async function read<Shape extends z.ZodObject>(form: FormData, schema: Shape) {
  const fields = fieldsOf(form);
  const quizId = quizIdOf(fields.quizId);
  const viewer = await memberOrSignIn(`/teach/quizzes/${quizId}`);
  const kept =
    'quizId' in schema.shape
      ? fields
      : Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'quizId'));
  return { viewer, quizId, input: schema.parse(kept) };
}

/** On to the item that is next, or back to the one that was refused with the reason. */
function goOn(quizId: string, itemId: string | null, outcome: Outcome<Step>): never {
  revalidatePath('/teach', 'layout');
  const page = `/teach/quizzes/${encodeURIComponent(quizId)}`;
  const next = outcome.ok ? outcome.value.itemId : itemId;
  const query = new URLSearchParams({
    ...(next ? { item: next } : {}),
    ...(outcome.ok ? {} : { notice: outcome.code }),
  });
  redirect(`${page}?${query}${next ? `#soal-${next}` : '#penerbitan'}`);
}
