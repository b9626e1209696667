import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { RememberedFact } from '../queries/standings';

/** Facts in their words, each with its article and the day it is asked again, or since when it is due. */
export function FactList({ facts }: { facts: readonly RememberedFact[] }) {
  const t = useTranslations('reviews.remembered');
  const tell = useAgain();
  return facts.map(({ cardId, text, language, title, slug, again, rested }) => (
    <li key={cardId} className="py-3">
      <p lang={language} className="font-serif text-lg leading-snug">
        {text}
      </p>
      <p className="text-sm text-quiet">
        <Link
          href={`/articles/${slug}`}
          prefetch={false}
          lang={language}
          className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
        >
          {title}
        </Link>
        {' · '}
        {rested ? t('rested') : tell(again)}
      </p>
    </li>
  ));
}

/** When a fact comes again, in words; of what is due already, since when, and the day that a plan has for it. */
function useAgain(): (again: RememberedFact['again']) => string {
  const t = useTranslations('reviews.remembered');
  const format = useFormatter();
  const date = (day: string) => format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });
  return ({ dueSince, on, planned, today }) => {
    if (dueSince === null) return t('due', { date: date(on) });
    const due = dueSince === today ? t('dueToday') : t('dueSince', { date: date(dueSince) });
    return planned && on > today ? `${due} · ${t('planned', { date: date(on) })}` : due;
  };
}
