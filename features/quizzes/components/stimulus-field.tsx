import type { EditPartProps } from './edit-choices';

/** What could be shown above the stem: words of the article, or null for whatever stands before the sentence that will prove an own item. */
export type Opening = { readonly text: string | null };

type Props = EditPartProps & { readonly opening: Opening };

/** Whether the sentence before it in the article is shown above the question. */
export function StimulusField({ opening, item, language, labels, state }: Props) {
  const { stimulus } = state.values;
  return (
    <div className="mb-5">
      {/* A box that is not ticked is not sent: this goes before it, so that a form with the box is told from one without. */}
      <input type="hidden" name="stimulus" value="off" />
      <label className="flex min-h-11 items-center gap-3 font-medium">
        <input
          key={state.round}
          type="checkbox"
          name="stimulus"
          defaultChecked={stimulus === undefined ? item.stimulus !== null : stimulus === 'on'}
          aria-describedby="stimulus-hint"
          className="size-5 shrink-0 accent-accent"
        />
        {labels.stimulus}
      </label>
      <div id="stimulus-hint" className="pl-8 text-sm text-quiet">
        {opening.text === null ? <p>{labels.stimulusHint}</p> : <Quotation text={opening.text} language={language} />}
        <p className="mt-1">{labels.stimulusMasked}</p>
      </div>
    </div>
  );
}

function Quotation({ text, language }: { readonly text: string; readonly language: 'id' | 'en' }) {
  return (
    <blockquote lang={language} className="border-l-4 border-line pl-3 font-serif text-base">
      {text}
    </blockquote>
  );
}
