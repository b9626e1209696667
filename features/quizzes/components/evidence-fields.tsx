'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/button';
import { TextArea } from '@/components/field';
import type { EditPartProps } from './edit-choices';
import { EditGroup } from './edit-group';

/** A sentence of the article, by where it starts in the body. */
export type Sentence = { readonly start: number; readonly text: string };

type Props = EditPartProps & { readonly sentences: readonly Sentence[] };

/** What proves an own item: sentences to tick, or words of the article; of an `evidence` item the sentences it offers. */
export function EvidenceFields({ sentences, ...parts }: Props) {
  const { item, labels, state } = parts;
  const { errors } = state;
  if (item.kind === 'evidence')
    return (
      <>
        <EditGroup name="proof" legend={labels.proof} hint={labels.proofHint} error={errors.proof}>
          <SentenceList {...parts} sentences={sentences} type="radio" />
        </EditGroup>
        <EditGroup name="sentences" legend={labels.offered} hint={labels.offeredHint} error={errors.sentences}>
          <SentenceList {...parts} sentences={sentences} type="checkbox" />
        </EditGroup>
      </>
    );
  return (
    <>
      <EditGroup name="sentences" legend={labels.evidence} hint={labels.evidenceHint} error={errors.sentences}>
        <SentenceList {...parts} sentences={sentences} type="checkbox" />
      </EditGroup>
      <QuoteField {...parts} />
    </>
  );
}

function SentenceList({ sentences, language, state, type }: Props & { readonly type: 'radio' | 'checkbox' }) {
  const { values } = state;
  return (
    <div key={state.round} className="mt-2 max-h-72 overflow-y-auto rounded-md border border-edge bg-paper px-3 py-1">
      {sentences.map(({ start, text }) => {
        const name = type === 'radio' ? 'proof' : `sentence-${start}`;
        return (
          <label key={start} className="flex min-h-11 items-start gap-3 py-2">
            <input
              type={type}
              name={name}
              value={start}
              defaultChecked={values[name] === String(start)}
              className="mt-1 size-5 shrink-0 accent-accent"
            />
            <span lang={language} className="font-serif">
              {text}
            </span>
          </label>
        );
      })}
    </div>
  );
}

/** Words of the article, typed or pasted; with JavaScript those selected beside the form can be taken. */
function QuoteField({ labels, language, state }: EditPartProps) {
  const [live, setLive] = useState(false);
  const [nothing, setNothing] = useState(false);
  useEffect(() => setLive(true), []);

  function takeSelection(button: HTMLElement) {
    const selected = selectedInArticle();
    setNothing(selected === '');
    const field = button.closest('form')?.elements.namedItem('quote');
    if (selected === '' || !(field instanceof HTMLTextAreaElement)) return;
    field.value = selected;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  return (
    <>
      <TextArea
        name="quote"
        label={labels.evidenceQuote}
        hint={labels.evidenceQuoteHint}
        error={state.errors.quote}
        defaultValue={state.values.quote ?? ''}
        rows={2}
        lang={language}
      />
      {live && (
        <div className="-mt-3 mb-5">
          {/* The press must not clear what is selected in the article. */}
          <Button
            type="button"
            look="secondary"
            onMouseDown={(event) => event.preventDefault()}
            onClick={({ currentTarget }) => takeSelection(currentTarget)}
          >
            {labels.takeSelection}
          </Button>
          <p role="status" className="mt-1 text-sm">
            {nothing && labels.nothingSelected}
          </p>
        </div>
      )}
    </>
  );
}

/** The words selected in the article, if it is there that something is selected. */
function selectedInArticle(): string {
  const selection = getSelection();
  const within = selection?.anchorNode?.parentElement?.closest('[data-pane]');
  return within ? (selection?.toString().trim() ?? '') : '';
}
