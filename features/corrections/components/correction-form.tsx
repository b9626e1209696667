'use client';

import { useActionState } from 'react';
import { Button } from '@/components/button';
import { SelectField, TextArea, TextField } from '@/components/field';
import { Notice } from '@/components/notice';
import { CorrectionPreview, type PreviewWords } from './correction-preview';
import type { CorrectionState } from './form-state';

const fields = ['title', 'outlet', 'author', 'publishedOn', 'sourceUrl'] as const;

export type CorrectionWords = PreviewWords &
  Readonly<Record<(typeof fields)[number] | 'topic' | 'noTopic' | 'text' | 'textHint' | 'preview', string>>;

type Props = {
  readonly action: (before: CorrectionState, form: FormData) => Promise<CorrectionState>;
  readonly start: CorrectionState;
  readonly words: CorrectionWords;
  readonly language: 'id' | 'en';
  readonly topics: readonly { readonly value: string; readonly name: string }[];
};

/** The words of an article to be corrected, then what that would change. Each step is a form that posts without JavaScript too. */
export function CorrectionForm({ action, start, words, language, topics }: Props) {
  const [state, send, pending] = useActionState(action, start);
  const { preview, values } = state;
  return (
    <form action={send} aria-busy={pending}>
      <input type="hidden" name="quizId" value={values.quizId ?? ''} />
      <input type="hidden" name="seen" value={values.seen ?? ''} />
      {preview ? (
        <>
          {[...fields, 'topic', 'text'].map((name) => (
            <input key={name} type="hidden" name={name} value={values[name] ?? ''} />
          ))}
          <CorrectionPreview preview={preview} words={words} language={language} />
          <div className="mt-6 flex flex-wrap gap-3">
            <Button name="step" value="save">
              {words.save}
            </Button>
            <Button name="step" value="edit" look="secondary">
              {words.back}
            </Button>
          </div>
        </>
      ) : (
        <Words key={state.round} state={state} words={words} language={language} topics={topics} />
      )}
    </form>
  );
}

function Words({ state, words, language, topics }: Omit<Props, 'action' | 'start'> & { state: CorrectionState }) {
  const { values, errors, message } = state;
  return (
    <>
      {message && <Notice look="wrong">{message}</Notice>}
      {fields.map((name) => (
        <TextField
          key={name}
          name={name}
          type={name === 'publishedOn' ? 'date' : 'text'}
          label={words[name]}
          lang={name === 'title' ? language : undefined}
          error={errors[name]}
          defaultValue={values[name] ?? ''}
        />
      ))}
      <SelectField name="topic" label={words.topic} error={errors.topic} defaultValue={values.topic ?? ''}>
        <option value="">{words.noTopic}</option>
        {topics.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextArea
        name="text"
        label={words.text}
        hint={words.textHint}
        lang={language}
        rows={18}
        error={errors.text}
        defaultValue={values.text ?? ''}
      />
      <Button name="step" value="preview">
        {words.preview}
      </Button>
    </>
  );
}
