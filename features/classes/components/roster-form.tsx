'use client';

import { useActionState } from 'react';
import { Button } from '@/components/button';
import { TextArea, TextField } from '@/components/field';
import { Notice } from '@/components/notice';
import { CheckboxField } from '@/features/accounts/components/checkbox-field';
import { emptyRoster, type RosterAsk, type RosterState } from './roster-state';
import { RosterView, type RosterViewWords } from './roster-view';
import { Slips, type SlipWords } from './slips';

type Words = Readonly<
  Record<
    | 'text'
    | 'textHint'
    | 'file'
    | 'fileHint'
    | 'same'
    | 'sameHint'
    | 'number'
    | 'merge'
    | 'keep'
    | 'keepHint'
    | 'preview'
    | 'done'
    | 'doneLead',
    string
  >
> &
  RosterViewWords;

type Props = {
  readonly action: (before: RosterState, form: FormData) => Promise<RosterState>;
  readonly classId: string;
  readonly words: Words;
  readonly slipWords: SlipWords;
};

/** Asks for a list, shows what would become of it, then the slips. Each step is a form that posts without JavaScript too. */
export function RosterForm({ action, classId, words, slipWords }: Props) {
  const [state, send, pending] = useActionState(action, emptyRoster);
  if (state.step === 'made') {
    return (
      <section aria-labelledby="slips">
        <div className="print:hidden">
          <h2 id="slips" className="text-2xl font-semibold">
            {words.done}
          </h2>
          <Notice look="right">{words.doneLead}</Notice>
        </div>
        <Slips slips={state.slips} words={slipWords} />
      </section>
    );
  }
  return (
    <form action={send} aria-busy={pending}>
      <input type="hidden" name="classId" value={classId} />
      {state.step === 'ask' ? <Ask state={state} words={words} /> : <RosterView state={state} words={words} />}
    </form>
  );
}

function Ask({ state: { text, same, keepNames, message }, words }: { state: RosterAsk; words: Words }) {
  return (
    <>
      {message && <Notice look="wrong">{message}</Notice>}
      <TextArea key={text} name="text" label={words.text} hint={words.textHint} rows={10} defaultValue={text} />
      <TextField
        name="file"
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        label={words.file}
        hint={words.fileHint}
      />
      <fieldset className="mb-5">
        <legend className="font-medium">{words.same}</legend>
        <p className="text-sm text-quiet">{words.sameHint}</p>
        {(['number', 'merge'] as const).map((value) => (
          <label key={value} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name="same"
              value={value}
              defaultChecked={same === value}
              className="size-5 shrink-0 accent-accent"
            />
            {words[value]}
          </label>
        ))}
      </fieldset>
      <CheckboxField name="keepNames" label={words.keep} hint={words.keepHint} checked={keepNames} />
      <Button name="step" value="preview">
        {words.preview}
      </Button>
    </>
  );
}
