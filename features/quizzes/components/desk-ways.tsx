import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import type { Review } from '../queries/get-review';

/** What a teacher can do beside judging: write an item, and take the draft as a student would. */
export async function DeskWays({ review: { quizId, items } }: { review: Review }) {
  const t = await getTranslations('desk');
  return (
    <div className="flex flex-wrap gap-2">
      <ButtonLink look="secondary" href="?view=tulis" scroll={false} data-act="write">
        {t('own.open')}
      </ButtonLink>
      {items.length > 0 && (
        <ButtonLink look="secondary" href={`/teach/quizzes/${quizId}/try`} data-act="try">
          {t('trial.open')}
        </ButtonLink>
      )}
    </div>
  );
}
