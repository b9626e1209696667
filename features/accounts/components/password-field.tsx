'use client';

import { useState, useSyncExternalStore } from 'react';
import { TextField } from '@/components/field';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric';
  /** What the box that shows the password says. */
  readonly show: string;
};

/** A password that can be pasted, filled in by a manager and, with JavaScript, looked at; kept when the form comes back with a fault. */
export function PasswordField({ show, ...framed }: Props) {
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const scripted = useSyncExternalStore(never, yes, no);
  return (
    <div className="mb-5 [&>div]:mb-1">
      <TextField
        {...framed}
        type={shown ? 'text' : 'password'}
        required
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        // React resets a form once its action has answered, to its default values: so this one follows what is typed.
        defaultValue={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <label className={`inline-flex min-h-11 items-center gap-2 text-sm ${scripted ? '' : 'invisible'}`}>
        <input
          type="checkbox"
          className="size-5 accent-accent"
          checked={shown}
          onChange={(event) => setShown(event.currentTarget.checked)}
        />
        {show}
      </label>
    </div>
  );
}

const never = () => () => {};
const yes = () => true;
const no = () => false;
