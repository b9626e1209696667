'use client';

import { useEffect, useState } from 'react';
import { Button } from './button';

type Props = { readonly text: string; readonly label: string; readonly done: string };

/** Copies a text. Shown only where the browser can: the text itself stays selectable beside it. */
export function CopyButton({ text, label, done }: Props) {
  const [state, setState] = useState<'cannot' | 'can' | 'copied'>('cannot');
  useEffect(() => {
    if ('clipboard' in navigator) setState('can');
  }, []);
  if (state === 'cannot') return null;
  return (
    <Button
      look="secondary"
      type="button"
      onClick={() => navigator.clipboard.writeText(text).then(() => setState('copied'))}
    >
      <span aria-live="polite">{state === 'copied' ? done : label}</span>
    </Button>
  );
}
