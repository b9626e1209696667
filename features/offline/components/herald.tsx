'use client';

import { useEffect, useState } from 'react';
import { Notice } from '@/components/notice';
import { mayHaveUnsent } from '@/lib/unsent-flag';

type Words = { readonly unsentHere: string; readonly toUnsent: string; readonly sentNow: string };

/** On every page: brings the service worker, sends what is still on the device, and says how that went. Nothing to see, and nothing loaded, when nothing is unsent. */
export function Herald({ words }: { words: Words }) {
  const [told, setTold] = useState<'sent' | 'unsent' | null>(null);

  useEffect(() => {
    if (process.env.NODE_ENV === 'production') navigator.serviceWorker?.register('/sw.js').catch(() => {});
    send();
    addEventListener('online', send);
    return () => removeEventListener('online', send);

    async function send() {
      // The page of what is on the device sends, and tells, by itself.
      if (!mayHaveUnsent() || location.pathname === '/offline') return;
      const { sendUnsent } = await import('../device/send');
      const { left, sent } = await sendUnsent().catch(() => ({ left: 1, sent: 0 }));
      setTold(left > 0 ? 'unsent' : sent > 0 ? 'sent' : null);
    }
  }, []);

  if (!told) return null;
  return (
    <div className="mx-auto w-full max-w-6xl px-4 sm:px-6">
      <Notice>
        {told === 'sent' ? words.sentNow : words.unsentHere}{' '}
        {/* A full load: the page that is kept, if the network is gone. */}
        <a href="/offline" className="underline underline-offset-4">
          {words.toUnsent}
        </a>
      </Notice>
    </div>
  );
}
