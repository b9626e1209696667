'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';

type Props = {
  /** Of server-sent events: `changed` when the page tells something else now. */
  readonly source: string;
  readonly words: { readonly live: string; readonly offline: string };
};

/** Keeps the page up to date while it is open; without JavaScript it is as it was when it was loaded. */
export function LiveRefresh({ source, words }: Props) {
  const router = useRouter();
  const [connected, setConnected] = useState<boolean | null>(null);
  useEffect(() => {
    const events = new EventSource(source);
    events.onopen = () => setConnected(true);
    events.onerror = () => setConnected(false);
    events.addEventListener('changed', () => router.refresh());
    return () => events.close();
  }, [source, router]);
  if (connected === null) return null;
  return (
    <p role="status" className={`text-sm ${connected ? 'text-quiet' : 'font-medium text-wrong'}`}>
      {connected ? words.live : words.offline}
    </p>
  );
}
