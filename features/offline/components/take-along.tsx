'use client';

import { useEffect, useState } from 'react';
import type { Along } from '../device/packs-here';

/** On the pages of an open quiz and of reviews: keeps them on the device in the background, and says so when they come there, not on every page after that. */
export function TakeAlong({ along, words }: { along: Along; words: string }) {
  const [isNew, setNew] = useState(false);
  const asked = JSON.stringify(along);

  useEffect(() => {
    let left = false;
    (async () => {
      const { takeAlong } = await import('../device/packs-here');
      const taken = await takeAlong(JSON.parse(asked));
      if (!left) setNew(taken === 'new');
      const worker = await navigator.serviceWorker?.ready;
      if (taken === 'new') worker?.active?.postMessage('keep-shell');
      // Without it the page is what it was: only for people with a network.
    })().catch(() => {});
    return () => {
      left = true;
    };
  }, [asked]);

  return (
    <p role="status" className="mx-auto w-full max-w-2xl px-4 pb-4 text-sm text-quiet sm:px-6">
      {isNew && words}
    </p>
  );
}
