'use client';

import { useActionState } from 'react';
import { Button } from '@/components/button';
import { SelectField, TextField } from '@/components/field';
import { Notice } from '@/components/notice';
import type { ExamState } from '../exam-state';

type Choice = { readonly value: string; readonly name: string };

type Props = {
  readonly action: (state: ExamState, form: FormData) => Promise<ExamState>;
  readonly topics: readonly Choice[];
  readonly languages: readonly Choice[];
  readonly usual: { readonly count: number; readonly minutes: number };
  readonly words: Readonly<
    Record<
      'topics' | 'topicsHint' | 'language' | 'count' | 'countHint' | 'minutes' | 'minutesHint' | 'start' | 'startHint',
      string
    >
  > & {
    /** `too-few` with its `{found}` to be filled in here. */
    readonly faults: Readonly<Record<NonNullable<ExamState>['fault'], string>>;
  };
};

/** What the exam is to be about, and how long. A refusal keeps what was chosen. */
export function ExamForm({ action, topics, languages, usual, words }: Props) {
  const [state, send] = useActionState(action, null);
  const fault = state?.fault;
  const told = state ? words.faults[state.fault].replace('{found}', String(state.found)) : undefined;
  const values = state?.values ?? { topics: [], language: '', count: `${usual.count}`, minutes: `${usual.minutes}` };
  return (
    // Fields keep their first default: a refusal makes them anew with what was sent.
    <form action={send} noValidate key={state ? JSON.stringify(state) : 'first'} className="mt-4">
      {(fault === 'none' || fault === 'unknown') && <Notice look="wrong">{told}</Notice>}
      <fieldset className="mb-5">
        <legend className="font-medium">{words.topics}</legend>
        <p className="text-sm text-quiet">{words.topicsHint}</p>
        <div className="mt-1 grid gap-x-6 sm:grid-cols-2">
          {topics.map(({ value, name }) => (
            <label key={value} className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                name="topics"
                value={value}
                defaultChecked={values.topics.includes(value)}
                className="size-5 shrink-0 accent-accent"
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <SelectField name="language" label={words.language} defaultValue={values.language}>
        {languages.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </SelectField>
      <div className="grid gap-x-6 sm:grid-cols-2">
        <TextField
          name="count"
          type="number"
          inputMode="numeric"
          label={words.count}
          hint={words.countHint}
          defaultValue={values.count}
          error={fault === 'count' || fault === 'too-few' ? told : undefined}
        />
        <TextField
          name="minutes"
          type="number"
          inputMode="numeric"
          label={words.minutes}
          hint={words.minutesHint}
          defaultValue={values.minutes}
          error={fault === 'minutes' ? told : undefined}
        />
      </div>
      <Button className="w-full sm:w-auto">{words.start}</Button>
      <p className="mt-2 text-sm text-quiet">{words.startHint}</p>
    </form>
  );
}
