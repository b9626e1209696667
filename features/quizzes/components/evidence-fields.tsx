'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/button';
import { TextArea } from '@/components/field';
import type { EditPartProps } from './edit-choices';
import { EditGroup } from './edit-group';

/** A sentence of the article, by where it starts in the body. */
export type Sentence = { readonly start: number; readonly text: string };

type Props = EditPartProps & { readonly sentences: readonly Sentence[] };

/** What proves an own item: sentences to tick, or words of the article. With JavaScript the words selected beside it can be taken. */
export function EvidenceFields({ sentences, labels, language, state }: Props) {
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
      <EditGroup name="sentences" legend={labels.evidence} hint={labels.evidenceHint} error={state.errors.sentences}>
        <div
          key={state.round}
          className="mt-2 max-h-72 overflow-y-auto rounded-md border border-edge bg-paper px-3 py-1"
        >
          {sentences.map(({ start, text }) => (
            <label key={start} className="flex min-h-11 items-start gap-3 py-2">
              <input
                type="checkbox"
                name={`sentence-${start}`}
                value={start}
                defaultChecked={`sentence-${start}` in state.values}
                className="mt-1 size-5 shrink-0 accent-accent"
              />
              <span lang={language} className="font-serif">
                {text}
              </span>
            </label>
          ))}
        </div>
      </EditGroup>
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
