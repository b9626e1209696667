'use client';

import { useActionState } from 'react';
import { BusyBar } from '@/components/busy-bar';
import { Button } from '@/components/button';
import { SelectField, TextArea, TextField } from '@/components/field';
import { Notice } from '@/components/notice';
import { ImportResult } from './import-result';
import { ImportReview } from './import-review';
import type { ImportAsk, ImportState } from './import-state';
import type { ImportWords } from './import-words';

type Option = { readonly value: string; readonly label: string };

type Props = {
  readonly action: (before: ImportState, form: FormData) => Promise<ImportState>;
  readonly quizId: string;
  readonly targets: readonly Option[];
  readonly formats: readonly Option[];
  readonly words: ImportWords;
};

/** Asks for questions, shows what would become of them, then what came of them. Each step posts without JavaScript too. */
export function ImportForm({ action, quizId, targets, formats, words }: Props) {
  const start: ImportState = { step: 'ask', quizId, format: 'auto', text: '', packed: '', message: null };
  const [state, send, pending] = useActionState(action, start);
  if (state.step === 'done') return <ImportResult state={state} words={words} />;
  return (
    <form action={send} aria-busy={pending}>
      {state.step === 'preview' ? (
        <ImportReview state={state} words={words} />
      ) : (
        <Ask state={state} targets={targets} formats={formats} words={words} />
      )}
      <BusyBar label={words.working} />
    </form>
  );
}

type AskProps = Pick<Props, 'targets' | 'formats' | 'words'> & { readonly state: ImportAsk };

function Ask({ state: { quizId, format, text, message }, targets, formats, words }: AskProps) {
  const options = (all: readonly Option[]) =>
    all.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ));
  return (
    <>
      {message && <Notice look="wrong">{message}</Notice>}
      <SelectField key={quizId} name="quizId" label={words.quiz} hint={words.quizHint} defaultValue={quizId}>
        {options(targets)}
      </SelectField>
      <TextArea name="text" label={words.text} hint={words.textHint} rows={10} defaultValue={text} spellCheck={false} />
      <TextField
        name="file"
        type="file"
        accept=".xml,.txt,.gift,.csv,.tsv,.json,.zip"
        label={words.file}
        hint={words.fileHint}
      />
      <SelectField key={format} name="format" label={words.format} defaultValue={format}>
        {options(formats)}
      </SelectField>
      <Button name="step" value="preview">
        {words.preview}
      </Button>
    </>
  );
}
