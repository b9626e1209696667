'use client';

import { type ReactNode, useActionState } from 'react';
import { Button } from '@/components/button';
import { TextArea } from '@/components/field';
import { Notice } from '@/components/notice';
import type { ReviewItem } from '../queries/review-items';
import { EditChoices, type EditPartProps } from './edit-choices';
import { EditFields } from './edit-fields';
import { EditPairs, EditSteps } from './edit-parts';
import type { EditLabels } from './edit-words';
import { useFocusOnFault } from './focus-on-fault';
import { type FormAction, untouched } from './form-state';

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
      <Answer item={item} language={language} labels={labels} state={state} />
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

function Answer(props: EditPartProps) {
  const { kind, choices } = props.item;
  if (kind === 'ordering') return <EditSteps {...props} />;
  if (kind === 'matching') return <EditPairs {...props} />;
  return choices.length > 0 ? <EditChoices {...props} /> : <EditFields {...props} />;
}
