'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/button';
import type { AnswerWords } from '@/features/items/components/answer-words';
import { keepUnsent, type Unsent } from '@/lib/device';
import { isHandedIn, mayAnswer, nextOpen, type Place, placesOf } from '../device/standing';
import type { AttemptPack } from '../pack';
import { KeptQuestion } from './kept-question';

type Props = {
  readonly pack: AttemptPack;
  /** The article, paragraph by paragraph; none when it was not taken along. */
  readonly paragraphs: readonly string[];
  readonly outbox: readonly Unsent[];
  /** From 1; null for the overview of the quiz. */
  readonly number: number | null;
  readonly words: AnswerWords;
  readonly onChange: () => Promise<void>;
};

/** A quiz that was taken along: one question, or the overview where it is handed in. */
export function KeptQuiz(props: Props) {
  const { pack, paragraphs, outbox, number, words, onChange } = props;
  const t = useTranslations('offline');
  const places = placesOf(pack, outbox);
  const place = places[(number ?? 0) - 1];
  const one = pack.items[(number ?? 0) - 1];
  if (!place || !one || !mayAnswer(pack, place) || isHandedIn(pack, outbox)) {
    return <QuizOverview {...props} places={places} />;
  }
  const after = nextOpen(
    places.map((other) => (other === place ? { ...other, state: 'here' } : other)),
    place.number,
  );
  return (
    <>
      <p className="mb-6 flex flex-wrap justify-between gap-x-6 text-sm text-quiet">
        <span>{t('place', { number: place.number, total: places.length })}</span>
        <span lang={pack.language}>{pack.title}</span>
      </p>
      <KeptQuestion
        key={place.number}
        label={t('place', { number: place.number, total: places.length })}
        item={one.item}
        given={place.given}
        language={pack.language}
        words={words}
        onKeep={async ({ response }) => {
          await keepUnsent({
            kind: 'answer',
            eventId: crypto.randomUUID(),
            givenAt: new Date().toISOString(),
            attemptId: pack.id,
            number: place.number,
            response,
          });
          await onChange();
          location.hash = `/attempts/${pack.id}/${after ?? 'summary'}`;
        }}
      />
      <nav aria-label={t('ways')} className="mt-6 flex flex-wrap gap-x-6">
        {place.number > 1 && <Way to={`/attempts/${pack.id}/${place.number - 1}`}>{t('previous')}</Way>}
        {place.number < places.length && <Way to={`/attempts/${pack.id}/${place.number + 1}`}>{t('skip')}</Way>}
        <Way to={`/attempts/${pack.id}/summary`}>{t('overview')}</Way>
      </nav>
      <Reading paragraphs={paragraphs} language={pack.language} />
    </>
  );
}

function QuizOverview({ pack, paragraphs, outbox, places, onChange }: Props & { places: readonly Place[] }) {
  const t = useTranslations('offline');
  const handedIn = isHandedIn(pack, outbox);
  const open = places.filter(({ state }) => state === 'open').length;
  return (
    <>
      <h1 className="text-3xl font-semibold" lang={pack.language}>
        {pack.title}
      </h1>
      <p className="mt-2 text-quiet">{handedIn ? t('handedInHere') : t('openLeft', { count: open })}</p>
      <ol className="mt-6 divide-y divide-line border-y border-line">
        {places.map((place) => (
          <li key={place.number} className="flex min-h-12 flex-wrap items-center gap-x-4 py-1">
            {mayAnswer(pack, place) && !handedIn ? (
              <Way to={`/attempts/${pack.id}/${place.number}`}>{t('question', { number: place.number })}</Way>
            ) : (
              <span className="inline-flex min-h-11 items-center">{t('question', { number: place.number })}</span>
            )}
            <span className="ml-auto text-sm text-quiet">{t(`state.${place.state}`)}</span>
            {place.state === 'final' && (
              <a
                href={`/attempts/${pack.id}/${place.number}`}
                className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
              >
                {t('verdict')}
              </a>
            )}
          </li>
        ))}
      </ol>
      {!handedIn && (
        <Button
          className="mt-6"
          onClick={async () => {
            const [eventId, givenAt] = [crypto.randomUUID(), new Date().toISOString()];
            await keepUnsent({ kind: 'finish', eventId, givenAt, attemptId: pack.id });
            await onChange();
          }}
        >
          {t('handIn')}
        </Button>
      )}
      <p className="mt-6">
        <Way to="">{t('home')}</Way>
      </p>
      <Reading paragraphs={paragraphs} language={pack.language} />
    </>
  );
}

function Reading({ paragraphs, language }: { paragraphs: readonly string[]; language: 'id' | 'en' }) {
  const t = useTranslations('offline');
  if (paragraphs.length === 0) return null;
  return (
    <details className="mt-8">
      <summary className="flex min-h-11 items-center underline underline-offset-4">{t('article')}</summary>
      <div lang={language} className="font-serif text-lg leading-relaxed [&>*+*]:mt-4">
        {paragraphs.map((paragraph, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never move.
          <p key={at}>{paragraph}</p>
        ))}
      </div>
    </details>
  );
}

/** Within the page: no request is made. */
export function Way({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a href={`#${to}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
      {children}
    </a>
  );
}
