'use client';

import { useActionState } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import type { FlagState } from '../flag-state';

type Props = {
  readonly action: (state: FlagState, form: FormData) => Promise<FlagState>;
  readonly itemId: string;
  readonly said: { readonly reason: string; readonly comment: string } | null;
  readonly longest: number;
  readonly words: {
    readonly legend: string;
    readonly reasons: readonly (readonly [value: string, words: string])[];
    readonly comment: string;
    readonly send: string;
  };
};

/** What is wrong with an item, in one of a few words and in one's own. */
export function FlagForm({ action, itemId, said, longest, words }: Props) {
  const [state, send] = useActionState(action, null);
  const comment = state?.comment ?? said?.comment ?? '';
  return (
    <form action={send} className="pb-4">
      {state && <Notice look={state.kept ? 'right' : 'wrong'}>{state.words}</Notice>}
      <input type="hidden" name="itemId" value={itemId} />
      <fieldset>
        <legend className="font-medium">{words.legend}</legend>
        {words.reasons.map(([value, label]) => (
          <label key={value} className="mt-1 flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name="reason"
              value={value}
              data-aside
              defaultChecked={said?.reason === value}
              className="size-5 shrink-0 accent-accent"
            />
            {label}
          </label>
        ))}
      </fieldset>
      <label className="mt-3 block font-medium">
        {words.comment}
        <textarea
          key={comment}
          name="comment"
          rows={3}
          maxLength={longest}
          defaultValue={comment}
          className="mt-1 block w-full rounded-md border border-edge bg-card px-3 py-2 font-normal text-ink"
        />
      </label>
      <Button look="secondary" className="mt-3">
        {words.send}
      </Button>
    </form>
  );
}
