'use client';

import { useActionState } from 'react';
import { Button } from '@/components/button';
import { CopyButton } from '@/components/copy-button';
import { TextField } from '@/components/field';
import { Notice } from '@/components/notice';

export type WebhookFault = 'url' | 'events' | 'form' | 'too-many';
/** The secret of the webhook that was added, or what is to be mended. */
export type WebhookFormState = { readonly secret?: string; readonly error?: WebhookFault; readonly url?: string };
export type SecretState = { readonly secret?: string };

type SecretWords = Readonly<Record<'secret' | 'copy' | 'copied', string>>;

type Props = {
  readonly action: (before: WebhookFormState, form: FormData) => Promise<WebhookFormState>;
  readonly events: readonly { readonly value: string; readonly label: string }[];
  readonly words: SecretWords & Readonly<Record<'url' | 'urlHint' | 'events' | 'submit', string>>;
  readonly faults: Readonly<Record<WebhookFault, string>>;
};

/** Adds a webhook and shows its secret, this once. */
export function WebhookForm({ action, events, words, faults }: Props) {
  const [state, send, pending] = useActionState(action, {});
  const { secret, error } = state;
  return (
    <>
      {secret && <Secret secret={secret} words={words} />}
      {error && error !== 'url' && <Notice look="wrong">{faults[error]}</Notice>}
      <form action={send}>
        <TextField
          name="url"
          type="url"
          label={words.url}
          hint={words.urlHint}
          required
          maxLength={500}
          autoComplete="off"
          defaultValue={state.url}
          error={error === 'url' ? faults.url : undefined}
        />
        <fieldset className="mb-5">
          <legend className="font-medium">{words.events}</legend>
          {events.map(({ value, label }) => (
            <label key={value} className="flex min-h-11 items-start gap-3 py-2">
              <input type="checkbox" name="events" value={value} className="mt-1 size-5 shrink-0" />
              <span>
                {label} <code className="text-sm text-quiet">{value}</code>
              </span>
            </label>
          ))}
        </fieldset>
        <Button aria-disabled={pending}>{words.submit}</Button>
      </form>
    </>
  );
}

type SecretFormProps = {
  readonly action: (before: SecretState, form: FormData) => Promise<SecretState>;
  readonly webhookId: string;
  readonly words: SecretWords & Readonly<Record<'submit', string>>;
};

/** Makes a new secret and shows it, this once. */
export function SecretForm({ action, webhookId, words }: SecretFormProps) {
  const [{ secret }, send, pending] = useActionState(action, {});
  return (
    <>
      {secret && <Secret secret={secret} words={words} />}
      <form action={send}>
        <input type="hidden" name="webhookId" value={webhookId} />
        <Button look="secondary" aria-disabled={pending}>
          {words.submit}
        </Button>
      </form>
    </>
  );
}

function Secret({ secret, words }: { readonly secret: string; readonly words: SecretWords }) {
  return (
    <div className="mb-6">
      <Notice look="right">{words.secret}</Notice>
      <p className="mb-3 rounded-md border border-line bg-card p-3 font-mono text-sm wrap-anywhere">{secret}</p>
      <CopyButton text={secret} label={words.copy} done={words.copied} />
    </div>
  );
}
