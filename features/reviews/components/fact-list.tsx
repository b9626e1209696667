import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { RememberedFact } from '../queries/standings';

/** Facts in their words, each with its article and the day it is asked again. */
export function FactList({ facts }: { facts: readonly RememberedFact[] }) {
  const t = useTranslations('reviews.remembered');
  const format = useFormatter();
  return facts.map(({ cardId, text, language, title, slug, dueOn, rested }) => (
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
        {rested
          ? t('rested')
          : t('due', {
              date: format.dateTime(new Date(`${dueOn}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' }),
            })}
      </p>
    </li>
  ));
}
