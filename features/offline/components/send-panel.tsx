'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import type { OnDevice, useDevice } from './use-device';

type Props = Pick<ReturnType<typeof useDevice>, 'sending' | 'send'> & { readonly onDevice: OnDevice };

/** How many answers are on this device alone, and what is done about it. "Saved here" and "saved at Fakta" are two things, and it says which. */
export function SendPanel({ sending, send, onDevice: { outbox } }: Props) {
  const t = useTranslations('offline');
  const online = useOnline();
  const waiting = outbox.length;
  return (
    <div className="mb-8">
      <Notice>
        <p>
          <strong className="font-semibold">{online ? t('online') : t('offline')}</strong>{' '}
          {waiting > 0 ? t('waiting', { count: waiting }) : t('nothingWaiting')}
        </p>
        {waiting > 0 && sending && sending.state !== 'done' && <p className="mt-1">{t(`trouble.${sending.state}`)}</p>}
        {waiting > 0 && (
          <p className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
            <Button look="secondary" onClick={send}>
              {t('sendNow')}
            </Button>
            <a
              href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(outbox, null, 2))}`}
              download="fakta-jawaban.json"
              className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
            >
              {t('download')}
            </a>
          </p>
        )}
      </Notice>
    </div>
  );
}

function useOnline(): boolean {
  const [online, setOnline] = useState(true);
  useEffect(() => {
    const read = () => setOnline(navigator.onLine);
    read();
    addEventListener('online', read);
    addEventListener('offline', read);
    return () => {
      removeEventListener('online', read);
      removeEventListener('offline', read);
    };
  }, []);
  return online;
}
