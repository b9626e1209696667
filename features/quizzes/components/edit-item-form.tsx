'use client';

import { type ReactNode, useActionState } from 'react';
import { Button } from '@/components/button';
import { TextArea, TextField } from '@/components/field';
import { Notice } from '@/components/notice';
import type { ReviewItem } from '../queries/review-items';
import { EditChoices } from './edit-choices';
import { useFocusOnFault } from './focus-on-fault';
import { type FormAction, untouched } from './form-state';

export type EditLabels = Readonly<
  Record<
    | 'form'
    | 'stem'
    | 'because'
    | 'choices'
    | 'choicesHint'
    | 'accepted'
    | 'date'
    | 'dateHint'
    | 'amount'
    | 'unit'
    | 'tolerance'
    | 'save',
    string
  >
> &
  Readonly<Record<'choice' | 'correct' | 'choiceBecause', readonly string[]>>;

type Props = {
  readonly action: FormAction;
  readonly quizId: string;
  readonly item: ReviewItem;
  readonly language: 'id' | 'en';
  readonly labels: EditLabels;
  readonly cancel: ReactNode;
};

/** Rewrites an item. Which fields there are depends on its kind. */
export function EditItemForm({ action, quizId, item, language, labels, cancel }: Props) {
  const [state, send, pending] = useActionState(action, untouched);
  const form = useFocusOnFault(state);
  const value = (name: string, stored: string) => state.values[name] ?? stored;
  return (
    <form ref={form} action={send} aria-label={labels.form}>
      {state.message && <Notice look="wrong">{state.message}</Notice>}
      <input type="hidden" name="quizId" value={quizId} />
      <input type="hidden" name="itemId" value={item.id} />
      <input type="hidden" name="seen" value={item.seen} />
      <TextArea
        name="stem"
        label={labels.stem}
        error={state.errors.stem}
        defaultValue={value('stem', item.stem)}
        rows={3}
        lang={language}
      />
      {item.choices.length > 0 && <EditChoices item={item} language={language} labels={labels} state={state} />}
      {item.choices.length === 0 && <TypedFields item={item} language={language} labels={labels} state={state} />}
      <TextArea
        name="because"
        label={labels.because}
        error={state.errors.because}
        defaultValue={value('because', item.because)}
        rows={3}
        lang={language}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" aria-disabled={pending}>
          {labels.save}
        </Button>
        {cancel}
      </div>
    </form>
  );
}

type TypedProps = Pick<Props, 'item' | 'language' | 'labels'> & { readonly state: typeof untouched };

function TypedFields({ item, language, labels, state }: TypedProps) {
  const shown = (number: number | null) =>
    number === null ? '' : new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(number);
  const field = (name: 'date' | 'amount' | 'unit' | 'tolerance', stored: string, hint?: string) => (
    <TextField
      name={name}
      label={labels[name]}
      hint={hint}
      error={state.errors[name]}
      defaultValue={state.values[name] ?? stored}
      lang={language}
    />
  );
  if (item.kind === 'date') return field('date', item.date ?? '', labels.dateHint);
  if (item.kind === 'numeric') {
    return (
      <div className="grid gap-x-4 sm:grid-cols-3">
        {field('amount', shown(item.amount))}
        {field('unit', item.unit ?? '')}
        {field('tolerance', shown(item.tolerance))}
      </div>
    );
  }
  return (
    <TextArea
      name="accepted"
      label={labels.accepted}
      error={state.errors.accepted}
      defaultValue={state.values.accepted ?? item.accepted.join('\n')}
      rows={3}
      lang={language}
    />
  );
}
