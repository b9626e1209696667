'use client';

import { useActionState } from 'react';
import { BusyBar } from '@/components/busy-bar';
import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { Notice } from '@/components/notice';
import { type FeedState, noFeedYet } from './feed-state';

type Props = {
  readonly action: (before: FeedState, form: FormData) => Promise<FeedState>;
  readonly words: Readonly<Record<'form' | 'url' | 'urlHint' | 'drafts' | 'draftsHint' | 'add' | 'adding', string>>;
};

/** Takes the address of a feed, or of a site that names its feed. */
export function FeedForm({ action, words }: Props) {
  const [state, send, pending] = useActionState(action, noFeedYet);
  return (
    <form action={send} aria-label={words.form} aria-busy={pending} className="mb-8">
      {state.done && <Notice look="right">{state.done}</Notice>}
      <TextField
        key={state.round}
        name="url"
        inputMode="url"
        autoCapitalize="none"
        spellCheck={false}
        required
        label={words.url}
        hint={words.urlHint}
        error={state.error}
        defaultValue={state.url}
      />
      <label key={`drafts ${state.round}`} className="mb-5 flex min-h-11 items-start gap-3">
        <input
          type="checkbox"
          name="drafts"
          defaultChecked={state.drafts}
          aria-describedby="drafts-hint"
          className="mt-1 size-5 shrink-0 accent-accent"
        />
        <span>
          <span className="font-medium">{words.drafts}</span>
          <span id="drafts-hint" className="block text-sm text-quiet">
            {words.draftsHint}
          </span>
        </span>
      </label>
      <Button aria-disabled={pending}>{pending ? words.adding : words.add}</Button>
      <BusyBar label={words.adding} />
    </form>
  );
}
