'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { testOnlyFetchOrigins } from '@/lib/env';
import type { Member } from '@/lib/viewer';
import {
  addWebhook,
  removeWebhook,
  renewSecret,
  retryDelivery,
  sendTest,
  turnWebhook,
} from './commands/change-webhooks';
import type { SecretState, WebhookFormState } from './components/webhook-form';
import { deliveryKeySchema, newWebhookSchema, webhookKeySchema } from './schema';

const room = '/teach/webhooks';

/** The secret is in the answer of the form and nowhere else. */
export async function addWebhookAction(_: WebhookFormState, form: FormData): Promise<WebhookFormState> {
  const viewer = await memberOrSignIn(room);
  const url = String(form.get('url') ?? '');
  const sent = newWebhookSchema(testOnlyFetchOrigins()).safeParse({ url, events: form.getAll('events') });
  if (!sent.success) {
    const field = sent.error.issues[0]?.path[0];
    return { error: field === 'url' || field === 'events' ? field : 'form', url };
  }
  const outcome = await orNotFound(addWebhook(viewer, sent.data, { now: new Date() }));
  if (!outcome.ok) return { error: outcome.code, url };
  revalidatePath(room);
  return { secret: outcome.value.secret };
}

export async function renewSecretAction(_: SecretState, form: FormData): Promise<SecretState> {
  const viewer = await memberOrSignIn(room);
  const { secret } = await orNotFound(renewSecret(viewer, keyOf(form), { now: new Date() }));
  revalidatePath(room, 'layout');
  return { secret };
}

export async function turnOffAction(form: FormData): Promise<void> {
  await act(form, (viewer, key, at) => turnWebhook(viewer, { ...key, on: false }, at));
}

export async function turnOnAction(form: FormData): Promise<void> {
  await act(form, (viewer, key, at) => turnWebhook(viewer, { ...key, on: true }, at));
}

export async function sendTestAction(form: FormData): Promise<void> {
  await act(form, sendTest);
}

export async function removeWebhookAction(form: FormData): Promise<void> {
  await act(form, removeWebhook);
  redirect(room);
}

export async function retryDeliveryAction(form: FormData): Promise<void> {
  const viewer = await memberOrSignIn(room);
  const sent = deliveryKeySchema.safeParse({ webhookId: form.get('webhookId'), messageId: form.get('messageId') });
  if (!sent.success) notFound();
  await orNotFound(retryDelivery(viewer, sent.data, { now: new Date() }));
  revalidatePath(`${room}/${sent.data.webhookId}`);
}

type Key = { readonly webhookId: string };

async function act(form: FormData, command: (viewer: Member, key: Key, at: { now: Date }) => Promise<void>) {
  const viewer = await memberOrSignIn(room);
  const key = keyOf(form);
  await orNotFound(command(viewer, key, { now: new Date() }));
  revalidatePath(room, 'layout');
}

function keyOf(form: FormData): Key {
  const sent = webhookKeySchema.safeParse({ webhookId: form.get('webhookId') });
  return sent.success ? sent.data : notFound();
}
