'use client';

import { type ReactNode, useActionState } from 'react';
import { Button, ButtonLink } from '@/components/button';
import { TextArea } from '@/components/field';
import { Notice } from '@/components/notice';
import type { ReviewItem } from '../queries/review-items';
import { EditChoices, type EditPartProps } from './edit-choices';
import { EditFields } from './edit-fields';
import { EditPairs, EditSteps } from './edit-parts';
import type { EditLabels } from './edit-words';
import { EvidenceFields, type Sentence } from './evidence-fields';
import { useFocusOnFault } from './focus-on-fault';
import { type FormAction, type FormState, untouched } from './form-state';
import { useKeptDraft } from './kept-draft';
import { type Opening, StimulusField } from './stimulus-field';
import { WarningList } from './warning-list';

type Props = {
  readonly action: FormAction;
  /** What the form sends along: which item it is, or what it becomes. */
  readonly sent: Readonly<Record<string, string | number>>;
  /** The name of what is kept on the device, and the state of the item or draft that it is typed over. */
  readonly kept: { readonly name: string; readonly base: string };
  readonly item: ReviewItem;
  readonly language: 'id' | 'en';
  readonly labels: EditLabels;
  /** Of an own item: the sentences that may prove it. */
  readonly sentences?: readonly Sentence[];
  /** Where something may be shown above the stem. */
  readonly opening?: Opening;
  readonly cancel: ReactNode;
};

/** Writes an item, anew or for the first time. Which fields there are depends on its kind. */
export function EditItemForm({ action, sent, kept, item, language, labels, sentences, opening, cancel }: Props) {
  const [state, send, pending] = useActionState(action, untouched);
  const form = useFocusOnFault(state);
  const draft = useKeptDraft(form, kept.name, kept.base, state.round);
  const value = (name: string, stored: string) => state.values[name] ?? stored;
  const parts = { item, language, labels, state };
  return (
    <form ref={form} action={send} aria-label={labels.form}>
      {draft.found && (
        <Notice>
          <p>{labels.keptHere.replace('{at}', draft.found.toLocaleString(labels.locale))}</p>
          <Button look="secondary" onClick={draft.takeUp} type="button" className="mt-2">
            {labels.takeUp}
          </Button>
          <Button look="quiet" onClick={draft.drop} type="button" className="mt-2">
            {labels.drop}
          </Button>
        </Notice>
      )}
      <Answered state={state} labels={labels} language={language} itemId={item.id} />
      {Object.entries(sent).map(([name, sentValue]) => (
        <input key={name} type="hidden" name={name} value={state.values[name] ?? sentValue} />
      ))}
      {state.warnings && <input type="hidden" name="overruled" value={state.values.overruled ?? ''} />}
      {sentences && <EvidenceFields sentences={sentences} {...parts} />}
      {opening && <StimulusField opening={opening} {...parts} />}
      <TextArea
        name="stem"
        label={labels.stem}
        error={state.errors.stem}
        defaultValue={value('stem', item.stem)}
        rows={3}
        lang={language}
      />
      <Answer {...parts} />
      <TextArea
        name="because"
        label={labels.because}
        hint={sentences && labels.becauseHint}
        error={state.errors.because}
        defaultValue={value('because', item.because)}
        rows={3}
        lang={language}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" aria-disabled={pending}>
          {state.warnings ? labels.saveAnyway : labels.save}
        </Button>
        {cancel}
      </div>
    </form>
  );
}

type AnsweredProps = {
  readonly state: FormState;
  readonly labels: EditLabels;
  readonly language: 'id' | 'en';
  readonly itemId: string;
};

/** What came of sending the form: what is wrong, what the gates have against it, what someone else saved meanwhile. */
function Answered({ state: { message, errors, warnings, theirs }, labels, language, itemId }: AnsweredProps) {
  if (!message) return null;
  // Nothing is wrong with a field: the focus comes here.
  const isWhole = Object.keys(errors).length === 0;
  return (
    <div tabIndex={-1} data-fault={isWhole || undefined} className="outline-none">
      <Notice look="wrong">
        <p>{message}</p>
        {warnings && <WarningList warnings={warnings} />}
        {theirs && (
          <section aria-label={labels.theirs} className="mt-3 rounded-md border border-line bg-card p-3 text-ink">
            <p className="font-semibold">{labels.theirs}</p>
            <dl className="mt-1 text-sm">
              {theirs.map(({ label, words }) => (
                <div key={label} className="mt-2">
                  <dt className="text-quiet">{label}</dt>
                  <dd lang={language} className="whitespace-pre-line">
                    {words}
                  </dd>
                </div>
              ))}
            </dl>
            <ButtonLink look="secondary" href={`?item=${itemId}#soal-${itemId}`} scroll={false} className="mt-3">
              {labels.takeTheirs}
            </ButtonLink>
          </section>
        )}
      </Notice>
    </div>
  );
}

function Answer(props: EditPartProps) {
  const { kind, choices } = props.item;
  if (kind === 'ordering') return <EditSteps {...props} />;
  if (kind === 'matching') return <EditPairs {...props} />;
  // Its sentences are among the fields of its evidence.
  if (kind === 'evidence' && choices.length === 0) return null;
  return choices.length > 0 ? <EditChoices {...props} /> : <EditFields {...props} />;
}
