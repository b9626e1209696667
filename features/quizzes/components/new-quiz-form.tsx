'use client';

import { type ChangeEvent, useActionState, useState } from 'react';
import { BusyBar } from '@/components/busy-bar';
import { Button } from '@/components/button';
import { SelectField, TextArea, TextField } from '@/components/field';
import { Notice } from '@/components/notice';
import { useBroughtText } from './brought-text';
import { useFocusOnFault } from './focus-on-fault';
import { type FormAction, untouched } from './form-state';
import { FoundNotice } from './found-notice';
import { isFetching, LinkField, type LinkLabel } from './link-field';

const fields = ['title', 'outlet', 'author', 'publishedOn', 'sourceUrl'] as const;

export type NewQuizLabels = Readonly<
  Record<
    | 'form'
    | 'text'
    | 'textHint'
    | 'textTooLong'
    | 'file'
    | 'fileHint'
    | 'fileTooBig'
    | 'details'
    | 'titleField'
    | 'titleHint'
    | `${(typeof fields)[number]}Hint`
    | Exclude<(typeof fields)[number], 'title'>
    | 'topic'
    | 'noTopic'
    | 'submit'
    | 'pending'
    | LinkLabel
    | 'notFrozen',
    string
  >
>;

type Props = {
  readonly action: FormAction;
  readonly labels: NewQuizLabels;
  readonly topics: readonly { readonly value: string; readonly name: string }[];
  /** What the address of the page brought along. */
  readonly link: string;
};

/** What one request may carry, with room for the other fields; the server refuses more without a word. */
const mostBytes = 900_000;
const mostFileBytes = 4_000_000;
const mostCharacters = 100_000;

/** Pastes or uploads an article. Posts without JavaScript too; what was typed is sent back either way. */
export function NewQuizForm({ action, labels, topics, link }: Props) {
  const [state, send, pending] = useActionState(action, untouched);
  const brought = useBroughtText();
  const form = useFocusOnFault(state);
  const { errors, values } = state;
  return (
    <form
      ref={form}
      action={send}
      aria-label={labels.form}
      onSubmit={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {state.message && <Notice look="wrong">{state.message}</Notice>}
      {state.found && <FoundNotice key={state.round} found={state.found} />}
      {/* What the Enter key presses in any field: not the button beside the address, which would fetch over what was edited. */}
      <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      <input type="hidden" name="told" value={state.found?.told ?? values.told ?? ''} />
      <LinkField labels={labels} value={values.link ?? link} error={errors.link} />
      <ArticleText
        key={`${state.round} ${brought.length}`}
        labels={labels}
        value={values.text ?? brought}
        error={errors.text}
        busy={pending}
      />
      <TextField
        name="file"
        type="file"
        accept=".txt,.md,.html,.htm,.docx,.pdf,text/plain,text/markdown,text/html,application/pdf"
        label={labels.file}
        hint={labels.fileHint}
        error={errors.file}
        onChange={(event) => checkFile(event, labels.fileTooBig)}
      />
      <fieldset className="mb-6 rounded-lg border border-line px-4 pt-2">
        <legend className="px-1 font-medium">{labels.details}</legend>
        <div className="grid gap-x-6 sm:grid-cols-2">
          {fields.map((name) => (
            <TextField
              key={name}
              name={name}
              type={name === 'publishedOn' ? 'date' : 'text'}
              inputMode={name === 'sourceUrl' ? 'url' : undefined}
              label={name === 'title' ? labels.titleField : labels[name]}
              hint={labels[`${name}Hint`]}
              error={errors[name]}
              defaultValue={values[name]}
            />
          ))}
          <SelectField
            key={state.round}
            name="topic"
            label={labels.topic}
            error={errors.topic}
            defaultValue={values.topic}
          >
            <option value="">{labels.noTopic}</option>
            {topics.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </SelectField>
        </div>
      </fieldset>
      <Button type="submit" aria-disabled={pending} className="w-full sm:w-auto">
        {pending ? labels.pending : labels.submit}
      </Button>
      <BusyBar label={labels.pending} when={(sent) => !isFetching(sent)} />
      <p className="mt-3 text-sm text-quiet">{labels.notFrozen}</p>
    </form>
  );
}

type TextProps = {
  readonly labels: NewQuizLabels;
  readonly value: string;
  readonly error: string | undefined;
  readonly busy: boolean;
};

/** Says that a text is too long before it is sent: a very long one would not arrive at all. */
function ArticleText({ labels, value, error, busy }: TextProps) {
  const [tooLong, setTooLong] = useState<string>();
  const check = (event: ChangeEvent<HTMLTextAreaElement>) => {
    const { length } = event.target.value;
    const words = labels.textTooLong.replace('{limit}', String(mostCharacters)).replace('{length}', String(length));
    setTooLong(length > mostCharacters ? words : undefined);
    event.target.setCustomValidity(event.target.value.length * 3 > mostBytes && length > mostCharacters ? words : '');
  };
  return (
    <TextArea
      name="text"
      label={labels.text}
      hint={labels.textHint}
      error={tooLong ?? error}
      defaultValue={value}
      onChange={check}
      rows={14}
      readOnly={busy}
      spellCheck={false}
    />
  );
}

function checkFile({ target }: ChangeEvent<HTMLInputElement>, words: string) {
  const size = target.files?.[0]?.size ?? 0;
  target.setCustomValidity(size > mostFileBytes ? words.replace('{size}', String(Math.ceil(size / 1000))) : '');
  target.reportValidity();
}
