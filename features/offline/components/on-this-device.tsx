'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/button';
import { remove } from '@/lib/device';
import { cardsLeft, isHandedIn, nextOpen, placesOf } from '../device/standing';
import { NewsLine } from './news-line';
import type { OnDevice } from './use-device';

type Props = {
  readonly onDevice: OnDevice;
  /** The place that could not be reached; empty for none. */
  readonly wanted: string;
  readonly onChange: () => Promise<void>;
};

/** What was taken along, and what became of the answers that were sent. */
export function OnThisDevice({ onDevice: { packs, outbox, news }, wanted, onChange }: Props) {
  const t = useTranslations('offline');
  return (
    <>
      <h1 className="text-3xl font-semibold sm:text-4xl">{t('title')}</h1>
      <p className="mt-2 text-lg text-quiet">{t('lead')}</p>
      {wanted !== '' && (
        <p className="mt-4">
          {t('notHere')}{' '}
          <a href={wanted} className="text-accent underline underline-offset-4">
            {t('tryAgain')}
          </a>
        </p>
      )}
      {news.length > 0 && (
        <section className="mt-8" aria-labelledby="news">
          <h2 id="news" className="text-xl font-semibold">
            {t('news.title')}
          </h2>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {news.map((one) => (
              <NewsLine
                key={one.id}
                news={one}
                action={
                  <Button
                    look="quiet"
                    onClick={async () => {
                      await remove('news', one.id);
                      await onChange();
                    }}
                  >
                    {t('news.dismiss')}
                  </Button>
                }
              />
            ))}
          </ul>
        </section>
      )}
      <section className="mt-8" aria-labelledby="here">
        <h2 id="here" className="text-xl font-semibold">
          {t('here')}
        </h2>
        {packs.length === 0 && <p className="mt-2 text-quiet">{t('nothingHere')}</p>}
        <ul className="mt-2 grid gap-3">
          {packs.map((pack) => {
            if (pack.kind === 'article') return null;
            if (pack.kind === 'reviews') {
              const left = cardsLeft(pack, outbox).length;
              return (
                <Taken key={pack.id} to="/reviews" title={t('reviews')}>
                  {t('reviewsLeft', { count: left })}
                </Taken>
              );
            }
            const places = placesOf(pack, outbox);
            const open = places.filter(({ state }) => state === 'open').length;
            const to = `/attempts/${pack.id}/${nextOpen(places, 0) ?? 'summary'}`;
            return (
              <Taken key={pack.id} to={to} title={pack.title} language={pack.language}>
                {isHandedIn(pack, outbox) ? t('handedInHere') : t('openLeft', { count: open })}
              </Taken>
            );
          })}
        </ul>
      </section>
    </>
  );
}

type TakenProps = {
  readonly to: string;
  readonly title: string;
  readonly language?: 'id' | 'en';
  readonly children: ReactNode;
};

function Taken({ to, title, language, children }: TakenProps) {
  return (
    <li className="rounded-md border border-edge bg-card px-4 py-3">
      <a href={`#${to}`} lang={language} className="inline-flex min-h-11 items-center font-medium underline-offset-4">
        {title}
      </a>
      <p className="text-sm text-quiet">{children}</p>
    </li>
  );
}
