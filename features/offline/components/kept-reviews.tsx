'use client';

import { useTranslations } from 'next-intl';
import type { AnswerWords } from '@/features/items/components/answer-words';
import { keepUnsent, type Unsent } from '@/lib/device';
import { cardsLeft } from '../device/standing';
import type { ReviewPack } from '../pack';
import { KeptQuestion } from './kept-question';
import { Way } from './kept-quiz';

type Props = {
  readonly pack: ReviewPack;
  readonly outbox: readonly Unsent[];
  readonly words: AnswerWords;
  readonly onChange: () => Promise<void>;
};

/** Today's reviews, as they were taken along: one after the other. */
export function KeptReviews({ pack, outbox, words, onChange }: Props) {
  const t = useTranslations('offline');
  const left = cardsLeft(pack, outbox);
  const [card] = left;
  if (!card) {
    return (
      <>
        <h1 className="text-3xl font-semibold">{t('reviewsDone')}</h1>
        <p className="mt-2 text-quiet">{t('reviewsDoneText')}</p>
        <p className="mt-6">
          <Way to="">{t('home')}</Way>
        </p>
      </>
    );
  }
  const { cardId, itemId, seen, item, title, language } = card;
  return (
    <>
      <p className="mb-6 flex flex-wrap justify-between gap-x-6 text-sm text-quiet">
        <span>{t('reviewsLeft', { count: left.length })}</span>
        <span lang={language}>{title}</span>
      </p>
      <KeptQuestion
        key={cardId}
        label={t('reviewsLeft', { count: left.length })}
        item={item}
        given={null}
        language={language}
        words={words}
        guess
        onKeep={async (answer) => {
          const [eventId, givenAt] = [crypto.randomUUID(), new Date().toISOString()];
          await keepUnsent({ kind: 'review', eventId, givenAt, cardId, itemId, seen, ...answer });
          await onChange();
        }}
      />
      <p className="mt-6">
        <Way to="">{t('home')}</Way>
      </p>
    </>
  );
}
