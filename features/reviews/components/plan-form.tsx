'use client';

import { useActionState } from 'react';
import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { Notice } from '@/components/notice';
import type { PlanState } from '../plan-state';

type Props = {
  readonly action: (state: PlanState, form: FormData) => Promise<PlanState>;
  readonly plan: { readonly dailyCap: number; readonly targetDay: string | null };
  /** ISO date: the first day that can be aimed at. */
  readonly tomorrow: string;
  readonly largestCap: number;
  readonly words: {
    readonly cap: string;
    readonly capHint: string;
    readonly target: string;
    readonly targetHint: string;
    readonly save: string;
    readonly saved: string;
    readonly faults: Readonly<Record<'not-a-cap' | 'not-a-day' | 'past', string>>;
  };
};

/** How much a day, and the day it is for. */
export function PlanForm({ action, plan, tomorrow, largestCap, words }: Props) {
  const [state, send] = useActionState(action, null);
  const fault = state?.fault ?? null;
  const told = fault === null ? undefined : words.faults[fault];
  const values = state && !state.saved ? state.values : null;
  return (
    <form action={send} noValidate>
      {state?.saved && <Notice look="right">{words.saved}</Notice>}
      <TextField
        key={`cap ${values?.dailyCap ?? plan.dailyCap}`}
        name="dailyCap"
        type="number"
        inputMode="numeric"
        min={1}
        max={largestCap}
        label={words.cap}
        hint={words.capHint}
        defaultValue={values?.dailyCap ?? plan.dailyCap}
        error={fault === 'not-a-cap' ? told : undefined}
      />
      <TextField
        key={`target ${values?.targetDay ?? plan.targetDay}`}
        name="targetDay"
        type="date"
        min={tomorrow}
        label={words.target}
        hint={words.targetHint}
        defaultValue={values?.targetDay ?? plan.targetDay ?? ''}
        error={fault === 'not-a-day' || fault === 'past' ? told : undefined}
      />
      <Button look="secondary">{words.save}</Button>
    </form>
  );
}
