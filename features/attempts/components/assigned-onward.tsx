import { getFormatter, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { endAt } from '@/features/assignments/policy/clock';
import { type Shown, shownIn, tellables } from '@/features/assignments/policy/shown';
import type { Assigned } from '@/features/assignments/queries/assigned';

type Props = { readonly shown: Shown; readonly assigned: Assigned };

/** After an attempt at an assignment: what will be told later, and the way back to it. */
export async function AssignedOnward({ shown, assigned: { id, rules } }: Props) {
  const [t, format] = await Promise.all([getTranslations('attempts.result'), getFormatter()]);
  const end = endAt(rules);
  const later = isMore(shownIn(rules.showsClosed), shown);
  return (
    <>
      {later && end && end > new Date() && (
        <p className="mt-2 text-quiet">
          {t('later', { time: format.dateTime(end, { dateStyle: 'long', timeStyle: 'short' }) })}
        </p>
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        <ButtonLink href={`/assignments/${id}`}>{t('toAssignment')}</ButtonLink>
        <ButtonLink look="secondary" href="/reviews">
          {t('reviews')}
        </ButtonLink>
      </div>
    </>
  );
}

function isMore(one: Shown, other: Shown): boolean {
  return tellables.some((told) => one[told] && !other[told]);
}
