'use client';

import { unstable_rethrow } from 'next/navigation';
import { useActionState, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import type { FlagState } from '../flag-state';

type Send = (state: FlagState, form: FormData) => Promise<FlagState>;

type Props = {
  readonly action: Send;
  readonly itemId: string;
  readonly longest: number;
  readonly label: string;
  readonly unreachable: string;
};

/**
 * What is wrong with an item, in one of a few words and in one's own. It stands under every question and is hardly ever used, so it comes from the server when someone
 * asks for it; without scripts as a new page.
 */
export function FlagForm({ action, itemId, longest, label, unreachable }: Props) {
  const reached = useReached(action);
  const [state, send, isPending] = useActionState<FlagState, FormData>(reached.action, { at: 'closed' });
  const reasons = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    // The button that was pressed is gone.
    if (state.at === 'open') reasons.current?.querySelector('input')?.focus();
  }, [state.at]);
  return (
    <form action={send} aria-busy={isPending} className="mt-6 border-t border-line">
      {reached.failed && <Notice look="wrong">{unreachable}</Notice>}
      <input type="hidden" name="itemId" value={itemId} />
      {state.at === 'closed' ? (
        <button type="submit" className="flex min-h-11 items-center text-quiet underline underline-offset-4">
          {label}
        </button>
      ) : (
        <Fields state={state} longest={longest} reasons={reasons} />
      )}
    </form>
  );
}

type FieldsProps = {
  readonly state: Extract<FlagState, { at: 'open' }>;
  readonly longest: number;
  readonly reasons: React.RefObject<HTMLFieldSetElement | null>;
};

function Fields({ state: { words, reason, comment, told }, longest, reasons }: FieldsProps) {
  return (
    <div className="pt-3 pb-4">
      {told && <Notice look={told.kept ? 'right' : 'wrong'}>{told.words}</Notice>}
      <fieldset ref={reasons}>
        <legend className="font-medium">{words.legend}</legend>
        {words.reasons.map(([value, label]) => (
          <label key={value} className="mt-1 flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name="reason"
              value={value}
              data-aside
              defaultChecked={reason === value}
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
      <Button name="sent" value="yes" look="secondary" className="mt-3">
        {words.send}
      </Button>
    </div>
  );
}

/** The action, and whether the server could not be reached by it; what was typed stays. Until scripts run it is the server's own, so that the form sends by itself. */
function useReached(action: Send) {
  const [live, setLive] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => setLive(true), []);

  async function trying(state: FlagState, form: FormData): Promise<FlagState> {
    setFailed(false);
    try {
      return await action(state, form);
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof Error && 'digest' in error) throw error;
      setFailed(true);
      if (state.at === 'closed') return state;
      const [reason, comment] = [form.get('reason'), form.get('comment')].map((said) => String(said ?? ''));
      return { ...state, reason: reason ?? '', comment: comment ?? '', told: null };
    }
  }

  return { action: live ? trying : action, failed };
}
