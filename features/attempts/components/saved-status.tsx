import { getTranslations } from 'next-intl/server';
import type { OwnAttempt } from '../queries/own-attempt';

/** Tells who cannot see the bar that an answer was saved, when the next question is there already. */
export async function SavedStatus({ attempt: { places, finishedAt } }: { attempt: OwnAttempt }) {
  const t = await getTranslations('attempts.item');
  const count = places.filter(({ answered }) => answered).length;
  return (
    <p role="status" className="sr-only">
      {count > 0 && !finishedAt && t('savedOf', { count, total: places.length })}
    </p>
  );
}
