'use client';

import { useActionState, useEffect, useRef } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import { useReaching } from '@/components/use-reaching';
import type { FlagState } from '../flag-state';

type Props = {
  readonly action: (state: FlagState, form: FormData) => Promise<FlagState>;
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
  const reaching = useReaching(action, unreached);
  const [state, send, isPending] = useActionState<FlagState, FormData>(reaching, { at: 'closed' });
  const reasons = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    // The button that was pressed is gone.
    if (state.at === 'open') reasons.current?.querySelector('input')?.focus();
  }, [state.at]);
  return (
    <form action={send} aria-busy={isPending} className="mt-6 border-t border-line">
      {state.unreached && <Notice look="wrong">{unreachable}</Notice>}
      <input type="hidden" name="itemId" value={itemId} />
      {state.at === 'closed' ? (
        <button type="submit" className="flex min-h-11 items-center text-left text-quiet underline underline-offset-4">
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

/** What was typed stays. */
function unreached(state: FlagState, form: FormData): FlagState {
  if (state.at === 'closed') return { at: 'closed', unreached: true };
  const said = (name: string) => String(form.get(name) ?? '');
  return { ...state, reason: said('reason'), comment: said('comment'), told: null, unreached: true };
}
