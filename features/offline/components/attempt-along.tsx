import { useTranslations } from 'next-intl';
import type { AskedAttempt } from '@/features/attempts/queries/own-attempt';
import { TakeAlong } from './take-along';

/** An open attempt, taken along on the device. */
export function AttemptAlong({ attempt: { id, places, reading, assigned } }: { attempt: AskedAttempt }) {
  const t = useTranslations('offline');
  // With it would come the article, which is to be read later; and an assignment has rules that a device cannot hold to.
  if (reading === 'before' || assigned) return null;
  const answered = places.flatMap((place, at) => (place.answered ? [at + 1] : []));
  return <TakeAlong along={{ kind: 'attempt', attemptId: id, answered }} words={t('along')} />;
}
