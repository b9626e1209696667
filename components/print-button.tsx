'use client';

import { useSyncExternalStore } from 'react';
import { Button } from './button';

/** Prints the page. Shown only where a script can: every browser has its own menu for it. */
export function PrintButton({ label }: { readonly label: string }) {
  const scripted = useSyncExternalStore(never, yes, no);
  if (!scripted) return null;
  return (
    <Button type="button" look="secondary" className="print:hidden" onClick={() => window.print()}>
      {label}
    </Button>
  );
}

const never = () => () => {};
const yes = () => true;
const no = () => false;
