'use client';

import { useActionState } from 'react';
import { Button } from '@/components/button';
import { CopyButton } from '@/components/copy-button';
import { SelectField, TextField } from '@/components/field';
import { Notice } from '@/components/notice';

export type TokenFault = 'name' | 'scopes' | 'form' | 'too-many';
/** The token that was made, or what is to be mended. */
export type TokenFormState = { readonly token?: string; readonly error?: TokenFault; readonly name?: string };

type Option = { readonly value: string; readonly label: string };
type Props = {
  readonly action: (before: TokenFormState, form: FormData) => Promise<TokenFormState>;
  readonly scopes: readonly (Option & { readonly hint: string })[];
  readonly days: readonly Option[];
  readonly words: Readonly<
    Record<'name' | 'nameHint' | 'scopes' | 'days' | 'submit' | 'made' | 'copy' | 'copied', string>
  >;
  readonly faults: Readonly<Record<TokenFault, string>>;
};

/** Makes a token and shows it, this once. */
export function TokenForm({ action, scopes, days, words, faults }: Props) {
  const [state, send, pending] = useActionState(action, {});
  const { token, error } = state;
  return (
    <>
      {token && (
        <>
          <Notice look="right">{words.made}</Notice>
          <p className="mb-3 rounded-md border border-line bg-card p-3 font-mono text-sm wrap-anywhere">{token}</p>
          <CopyButton text={token} label={words.copy} done={words.copied} />
        </>
      )}
      {error && error !== 'name' && <Notice look="wrong">{faults[error]}</Notice>}
      <form action={send} className="mt-6">
        <TextField
          name="tokenName"
          label={words.name}
          hint={words.nameHint}
          maxLength={60}
          required
          autoComplete="off"
          defaultValue={state.name}
          error={error === 'name' ? faults.name : undefined}
        />
        <fieldset className="mb-5">
          <legend className="font-medium">{words.scopes}</legend>
          {scopes.map(({ value, label, hint }) => (
            <label key={value} className="flex min-h-11 items-start gap-3 py-2">
              <input type="checkbox" name="scopes" value={value} className="mt-1 size-5 shrink-0" />
              <span>
                {label} <code className="text-sm text-quiet">{value}</code>
                <span className="block text-sm text-quiet">{hint}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <SelectField name="days" label={words.days} defaultValue="90">
          {days.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
        <Button look="secondary" aria-disabled={pending}>
          {words.submit}
        </Button>
      </form>
    </>
  );
}
