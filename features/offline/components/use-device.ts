'use client';

import { useCallback, useEffect, useState } from 'react';
import { all, type Unsent, unsent } from '@/lib/device';
import { packsHere } from '../device/packs-here';
import { type Sending, sendUnsent } from '../device/send';
import type { Pack } from '../pack';
import type { Receipt } from '../receipt';

export type News = {
  readonly id: string;
  readonly title: string;
  readonly event: Unsent;
  readonly receipt: Receipt;
};

/** What is on this device; null until it was looked up. */
export type OnDevice = {
  readonly packs: readonly Pack[];
  readonly outbox: readonly Unsent[];
  readonly news: readonly News[];
};

const seconds = 1000;

/** What is on this device, sent whenever there is something to send and perhaps a network: at once, when the browser says so, and every half minute. */
export function useDevice() {
  const [onDevice, setOnDevice] = useState<OnDevice | null>(null);
  const [sending, setSending] = useState<Sending | null>(null);
  const [broken, setBroken] = useState(false);

  const look = useCallback(async () => {
    try {
      const [packs, outbox, news] = await Promise.all([packsHere(), unsent(), all('news')]);
      setOnDevice({ packs, outbox, news: news as unknown as readonly News[] });
    } catch {
      // A browser that keeps nothing, as some do in private windows.
      setBroken(true);
    }
  }, []);

  const send = useCallback(async () => {
    if ((await unsent().catch(() => [])).length > 0) setSending(await sendUnsent());
    await look();
  }, [look]);

  useEffect(() => {
    send();
    const again = setInterval(send, 30 * seconds);
    addEventListener('online', send);
    return () => {
      clearInterval(again);
      removeEventListener('online', send);
    };
  }, [send]);

  return { onDevice, sending, broken, look, send };
}

/** The place that the address names after "#". */
export function useHash(): string {
  const [hash, setHash] = useState('');
  useEffect(() => {
    const read = () => setHash(location.hash.slice(1));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return hash;
}
