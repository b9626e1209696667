'use client';

import { useActionState } from 'react';
import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { Notice } from '@/components/notice';
import type { StartRefusal } from '../policy/start';

type Code = StartRefusal['code'];

type Props = {
  readonly action: (state: Code | null, form: FormData) => Promise<Code | null>;
  readonly assignmentId: string;
  readonly asksPassword: boolean;
  readonly words: {
    readonly password: string;
    readonly passwordHint: string;
    readonly start: string;
    readonly refusals: Readonly<Record<Code, string>>;
  };
};

/** Begins an attempt, by the password where one is asked. */
export function StartForm({ action, assignmentId, asksPassword, words }: Props) {
  const [refusal, send] = useActionState(action, null);
  return (
    <form action={send} className="mt-4" noValidate>
      <input type="hidden" name="assignmentId" value={assignmentId} />
      {refusal && refusal !== 'password' && <Notice look="wrong">{words.refusals[refusal]}</Notice>}
      {asksPassword && (
        <TextField
          name="password"
          label={words.password}
          hint={words.passwordHint}
          autoComplete="off"
          error={refusal === 'password' ? words.refusals.password : undefined}
        />
      )}
      <Button className="w-full sm:w-auto">{words.start}</Button>
    </form>
  );
}
