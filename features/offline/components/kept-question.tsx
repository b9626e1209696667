'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import { AnswerField } from '@/features/items/components/answer-field';
import type { AnswerWords } from '@/features/items/components/answer-words';
import { KeyDeck } from '@/features/items/components/key-deck';
import { keyWordsOf } from '@/features/items/components/key-words-of';
import { StemHeading } from '@/features/items/components/stem-heading';
import { Stimulus } from '@/features/items/components/stimulus';
import type { OpenItem } from '@/features/items/queries/open-item';
import { gapIn, responseOf } from '@/features/items/schema/response';

export type KeptAnswer = { readonly response: string; readonly guessed: boolean };

type Props = {
  readonly label: string;
  readonly item: OpenItem;
  readonly given: string | null;
  readonly language: 'id' | 'en';
  readonly words: AnswerWords;
  /** Whether to ask if it was a guess. */
  readonly guess?: boolean;
  /** Keeps the answer on the device; rejects when the device has no room. */
  readonly onKeep: (answer: KeptAnswer) => Promise<void>;
};

/** One question without a network: the same fields as with one. Whether the answer is right is known to the server alone. */
export function KeptQuestion({ label, item, given, language, words, guess = false, onKeep }: Props) {
  const [t, ofItems, ofReviews] = [useTranslations('offline'), useTranslations('items'), useTranslations('reviews')];
  const ofKeys = useTranslations('items.keys');
  const [fault, setFault] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);

  async function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const response = responseOf(data);
    const gap = gapIn(response);
    if (gap) {
      setFault(words.refusals[gap] ?? gap);
      form.current?.querySelector<HTMLElement>('input:not([type=hidden]), select')?.focus();
      return;
    }
    await onKeep({ response, guessed: data.get('guessed') === 'on' }).catch(() => setFault(t('noRoom')));
  }

  const ofUnit = item.unit === '' ? words : { ...words, number: ofItems('fields.numberIn', { unit: item.unit }) };
  return (
    <KeyDeck label={label} words={keyWordsOf(ofKeys, item, { ways: false })} arrival={label}>
      <Stimulus
        id="stimulus"
        text={item.stimulus}
        language={language}
        words={{ from: ofItems('stimulus.from'), leftOut: ofItems('stimulus.leftOut') }}
      />
      <p className="text-sm font-medium text-quiet">{ofItems(`kinds.${item.kind}`)}</p>
      <StemHeading item={item} language={language} gap={ofItems('gap')} />
      <form ref={form} onSubmit={keep} noValidate className="mt-6">
        {fault && (
          <Notice look="wrong">
            <p id="refusal">{fault}</p>
          </Notice>
        )}
        <AnswerField
          item={item}
          given={given ?? ''}
          refused={fault !== null}
          language={language}
          stemId="stem"
          words={ofUnit}
        />
        {guess && (
          <label className="mt-4 flex min-h-11 items-center gap-3">
            <input type="checkbox" name="guessed" data-aside className="size-5 shrink-0 accent-accent" />
            {ofReviews('question.guessed')}
          </label>
        )}
        <Button data-enter className="mt-6 w-full sm:w-auto sm:min-w-40">
          {t('keep')}
        </Button>
      </form>
    </KeyDeck>
  );
}
