'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { matchesIn, textsIn } from '@/features/items/schema/response';
import type { News } from './use-device';

/** What became of one answer that a person has to know: handed in, or another answer counts, and which. */
export function NewsLine({ news: { title, event, receipt }, action }: { news: News; action: ReactNode }) {
  const t = useTranslations('offline.news');
  const about =
    event.kind === 'review' ? t('aReview', { title }) : t('aQuestion', { number: Number(event.number ?? 0), title });
  const given = readable(String(event.response ?? ''));
  const to = receipt.outcome === 'kept' ? receipt.to : event.kind === 'review' ? null : `/attempts/${event.attemptId}`;
  return (
    <li className="flex flex-wrap items-center gap-x-4 py-2">
      <p className="min-w-0 grow basis-64">{words()}</p>
      {to && (
        <a href={to} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
          {receipt.outcome === 'kept' ? t('toVerdict') : t('toQuiz')}
        </a>
      )}
      {action}
    </li>
  );

  function words(): string {
    switch (receipt.outcome) {
      case 'kept':
        return event.kind === 'finish' ? t('handedIn', { title }) : t('sent', { about });
      case 'other-kept':
        return t('otherKept', { about, given, counted: readable(receipt.counted ?? '') });
      case 'finished':
        return t('finished', { about, given });
      default:
        return t('unreadable', { about, given });
    }
  }
}

/** A response for people: the parts of an order or of matches one after the other. */
function readable(response: string): string {
  const matches = [...matchesIn(response)];
  if (matches.some(([, match]) => match !== 'undefined' && match !== '') && response.startsWith('[[')) {
    return matches.map(([prompt, match]) => `${prompt}: ${match}`).join('; ');
  }
  const texts = textsIn(response);
  return texts.length > 0 ? texts.join('; ') : response;
}
