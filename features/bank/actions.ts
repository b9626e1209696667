'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import type { Outcome } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { deleteTag, mergeTags, renameTag } from './commands/change-tag';
import { copyItems } from './commands/copy-items';
import { tagItems, untagItem } from './commands/tag-items';
import { addressOf, filterOf, home, pageOf } from './queries/bank-filter';
import { copySchema, mergeTagsSchema, renameTagSchema, tagItemsSchema, tagKeySchema, untagSchema } from './schema';

// A form that acts on chosen items carries `at`, the query of the list it stands on, or `item`, the page of one item.

export async function copyItemsAction(form: FormData): Promise<void> {
  const viewer = await memberOrSignIn(home);
  const itemIds = chosenIn(form);
  const sent = copySchema.safeParse({ itemIds, target: form.get('target') });
  if (!sent.success) return back(form, { error: 'none-chosen' });
  const outcome = await orNotFound(copyItems(viewer, sent.data, { now: new Date() }));
  if (!outcome.ok) return back(form, { error: outcome.code, chosen: itemIds.join('.') });
  revalidatePath('/teach', 'layout');
  const { quizId, copied, there, unproven } = outcome.value;
  back(form, {
    into: quizId,
    copied: `${copied}`,
    there: `${there}`,
    ...(unproven.length > 0 ? { left: unproven.join('.') } : {}),
  });
}

export async function tagItemsAction(form: FormData): Promise<void> {
  const viewer = await memberOrSignIn(home);
  const itemIds = chosenIn(form);
  if (itemIds.length === 0) return back(form, { error: 'none-chosen' });
  const sent = tagItemsSchema.safeParse({ itemIds, name: form.get('tag') });
  if (!sent.success) return back(form, { error: 'tag-name', chosen: itemIds.join('.') });
  await orNotFound(tagItems(viewer, sent.data, { now: new Date() }));
  revalidatePath(home, 'layout');
  back(form, { tagged: sent.data.name, count: `${new Set(itemIds).size}` });
}

export async function untagItemAction(form: FormData): Promise<void> {
  await change(form, untagSchema, ['itemId', 'tagId'], async (viewer, sent) => {
    await untagItem(viewer, sent);
    return `${home}/${sent.itemId}#label`;
  });
}

export async function renameTagAction(form: FormData): Promise<void> {
  const viewer = await memberOrSignIn(tagsPage);
  const sent = renameTagSchema.safeParse({ tagId: form.get('tagId'), name: form.get('name') });
  if (!sent.success) redirect(`${tagsPage}?error=tag-name`);
  backToTags(await orNotFound(renameTag(viewer, sent.data)));
}

export async function mergeTagsAction(form: FormData): Promise<void> {
  const viewer = await memberOrSignIn(tagsPage);
  const sent = mergeTagsSchema.safeParse({ tagId: form.get('tagId'), intoId: form.get('intoId') });
  if (!sent.success) redirect(`${tagsPage}?error=same`);
  backToTags(await orNotFound(mergeTags(viewer, sent.data)));
}

export async function deleteTagAction(form: FormData): Promise<void> {
  await change(form, tagKeySchema, ['tagId'], async (viewer, sent) => {
    await deleteTag(viewer, sent);
    return tagsPage;
  });
}

const tagsPage = `${home}/tags`;

function backToTags(outcome: Outcome): never {
  revalidatePath(home, 'layout');
  redirect(outcome.ok ? tagsPage : `${tagsPage}?error=${outcome.code}`);
}

async function change<Shape extends z.ZodType>(
  form: FormData,
  schema: Shape,
  names: readonly string[],
  run: (viewer: Member, sent: z.infer<Shape>) => Promise<string>,
): Promise<void> {
  const viewer = await memberOrSignIn(home);
  const sent = schema.safeParse(Object.fromEntries(names.map((name) => [name, form.get(name)])));
  if (!sent.success) notFound();
  const next = await orNotFound(run(viewer, sent.data));
  revalidatePath(home, 'layout');
  redirect(next);
}

function chosenIn(form: FormData): readonly string[] {
  return form.getAll('chosen').map(String);
}

/** To the page that the form stands on, which tells what was done. */
function back(form: FormData, told: Readonly<Record<string, string>>): never {
  const item = form.get('item');
  if (typeof item === 'string') redirect(`${home}/${encodeURIComponent(item)}?${new URLSearchParams(told)}#pesan`);
  const parameters = Object.fromEntries(new URLSearchParams(String(form.get('at') ?? '')));
  redirect(`${addressOf(filterOf(parameters), pageOf(parameters), told)}#pesan`);
}
