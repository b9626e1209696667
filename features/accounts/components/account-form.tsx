'use client';

import { useActionState, useEffect, useRef } from 'react';
import { Button, type Look } from '@/components/button';
import { TextField } from '@/components/field';
import { Notice } from '@/components/notice';
import { CheckboxField } from './checkbox-field';
import { type Field, type FormState, untouched } from './form-state';
import { PasswordField } from './password-field';

type Props = {
  readonly action: (state: FormState, form: FormData) => Promise<FormState>;
  readonly fields: readonly Field[];
  readonly submit: string;
  readonly showPassword: string;
  readonly label: string;
  readonly look?: Look;
  /** Sent along unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** For password managers: whose password it is, where the form does not ask for it. */
  readonly username?: string;
};

/** A form about an account. Posts without JavaScript too; then, as with it, what is wrong stands beside its field. */
export function AccountForm({ action, fields, submit, showPassword, label, look, hidden = {}, username }: Props) {
  const [state, send, pending] = useActionState(action, untouched);
  const form = useFocusOnFault(state);
  return (
    <form ref={form} action={send} aria-label={label} noValidate>
      {state.message && <Notice look="wrong">{state.message}</Notice>}
      {state.saved && <Notice look="right">{state.saved}</Notice>}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {username && <input type="email" autoComplete="username" defaultValue={username} hidden readOnly />}
      {fields.map((field) => (
        <FormField key={field.name} field={field} state={state} showPassword={showPassword} />
      ))}
      <Button type="submit" look={look} aria-disabled={pending} className="w-full sm:w-auto">
        {submit}
      </Button>
    </form>
  );
}

function FormField({ field, state, showPassword }: { field: Field; state: FormState; showPassword: string }) {
  const { kind, name, label, hint, autoComplete } = field;
  const framed = { name, label, hint, autoComplete, error: state.errors[name] };
  const sentBack = state.round > 0 && !state.saved;
  const value = (sentBack ? state.values[name] : field.value) ?? '';
  switch (kind) {
    case 'password':
      return <PasswordField key={state.saved ? state.round : 0} {...framed} show={showPassword} />;
    case 'pin':
      return <PasswordField key={state.saved ? state.round : 0} {...framed} inputMode="numeric" show={showPassword} />;
    case 'checkbox':
      return <CheckboxField key={value} name={name} label={label} hint={hint} checked={value === 'on'} />;
    case 'text':
    case 'email':
      return <TextField {...framed} type={kind} defaultValue={value} required spellCheck={false} />;
  }
}

/** Leads to the first field that is wrong, once the answer is there. */
function useFocusOnFault(state: FormState) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(state.errors).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [state]);
  return form;
}
