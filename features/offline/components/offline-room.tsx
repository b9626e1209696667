'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Page } from '@/components/page';
import type { AnswerWords } from '@/features/items/components/answer-words';
import { articleId } from '../pack';
import { KeptQuiz } from './kept-quiz';
import { KeptReviews } from './kept-reviews';
import { OnThisDevice } from './on-this-device';
import { SendPanel } from './send-panel';
import { useDevice, useHash } from './use-device';

/** The page that a device shows without a network: what was taken along on it, to go on with. */
export function OfflineRoom({ words }: { words: AnswerWords }) {
  const t = useTranslations('offline');
  const device = useDevice();
  const { onDevice, broken, look, send } = device;
  const hash = useHash();
  const live = useLive();
  if (!live) return <Page>{t('loading')}</Page>;
  if (broken) return <Page>{t('keepsNothing')}</Page>;
  if (!onDevice) return <Page>{t('loading')}</Page>;

  const { packs, outbox } = onDevice;
  const [, attemptId, place] = /^\/attempts\/([\w-]+)(?:\/(\w+))?$/.exec(hash) ?? [];
  const quiz = packs.find((pack) => pack.kind === 'attempt' && pack.id === attemptId);
  const article = packs.find((pack) => pack.kind === 'article' && pack.id === articleId(attemptId ?? ''));
  const reviews = packs.find((pack) => pack.kind === 'reviews');
  const changed = async () => {
    await look();
    // Perhaps there is a network already; if not, nothing is lost by trying.
    send();
  };
  const shared = { outbox, words, onChange: changed };
  return (
    <Page>
      <SendPanel {...device} onDevice={onDevice} />
      {quiz?.kind === 'attempt' ? (
        <KeptQuiz
          {...shared}
          pack={quiz}
          paragraphs={article?.kind === 'article' ? article.paragraphs : []}
          number={/^\d+$/.test(place ?? '') ? Number(place) : null}
        />
      ) : reviews?.kind === 'reviews' && hash.startsWith('/reviews') ? (
        <KeptReviews {...shared} pack={reviews} />
      ) : (
        <OnThisDevice onDevice={onDevice} wanted={hash} onChange={look} />
      )}
    </Page>
  );
}

/** Whether the scripts run: until then the page says only that it is loading. */
function useLive(): boolean {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return live;
}
