'use client';

import { useActionState, useEffect, useRef } from 'react';
import { Button } from '@/components/button';
import { SelectField, TextArea, TextField } from '@/components/field';
import { Notice } from '@/components/notice';
import type { RuleFormState } from '../rule-form-state';
import type { RuleField, RuleSection } from './rule-fields';
import { Ticks } from './ticks';

type Props = {
  readonly action: (state: RuleFormState, form: FormData) => Promise<RuleFormState>;
  readonly sections: readonly RuleSection[];
  readonly hidden: Readonly<Record<string, string>>;
  readonly submit: string;
};

/** The rules of an assignment or of an override, to be filled in. Posts without JavaScript too; a refusal keeps what was sent and stands beside its field. */
export function RuleForm({ action, sections, hidden, submit }: Props) {
  const [state, send, pending] = useActionState(action, null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [state]);
  return (
    // Fields keep their first default: a refusal makes them anew with what was sent.
    <form ref={form} action={send} noValidate key={state ? state.round : 0}>
      {state && <Notice look="wrong">{state.message}</Notice>}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {sections.map((section) => (
        <Section key={section.title} section={section} state={state} />
      ))}
      <Button aria-disabled={pending} className="mt-6 w-full sm:w-auto">
        {submit}
      </Button>
    </form>
  );
}

/** Those seldom changed lie folded; what is wrong in one opens it. */
function Section({ section, state }: { section: RuleSection; state: RuleFormState }) {
  const { title, folded, fields } = section;
  const wrong = state !== null && fields.some(({ name }) => state.errors[name] !== undefined);
  const inside = fields.map((field) => <Field key={field.name} field={field} state={state} />);
  if (!folded) {
    return (
      <section className="mt-8 first:mt-0">
        <h2 className="mb-4 text-xl font-semibold">{title}</h2>
        {inside}
      </section>
    );
  }
  return (
    <details className="mt-4 border-t border-line pt-2" open={wrong || undefined}>
      <summary className="min-h-11 cursor-pointer py-2 text-xl font-semibold">{title}</summary>
      <div className="pt-3">{inside}</div>
    </details>
  );
}

function Field({ field, state }: { field: RuleField; state: RuleFormState }) {
  const { kind, name, label, hint } = field;
  const error = state?.errors[name];
  const values = state ? (state.values[name] ?? []) : field.values;
  const framed = { name, label, hint, error, defaultValue: values[0] ?? '' };
  switch (kind) {
    case 'text':
      return <TextField {...framed} autoComplete="off" />;
    case 'number':
      return <TextField {...framed} type="number" inputMode="numeric" min={0} />;
    case 'moment':
      return <TextField {...framed} type="datetime-local" />;
    case 'area':
      return <TextArea {...framed} rows={3} />;
    case 'select':
      return (
        <SelectField {...framed}>
          {field.options.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </SelectField>
      );
    case 'ticks':
      return <Ticks {...{ name, label, hint, error }} fold={field.fold} options={field.options} ticked={values} />;
  }
}
