import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { RememberedFact } from '../queries/standings';

const standings = ['forgotten', 'shaky', 'firm', 'mastered'] as const;
/** More than these make a page nobody reads; the file of the account has them all. */
const most = 50;

/** The facts by how well they are remembered, the weakest first. */
export function Remembered({ facts }: { facts: readonly RememberedFact[] }) {
  const t = useTranslations('reviews.remembered');
  const format = useFormatter();
  return (
    <section aria-labelledby="remembered" className="border-t border-line py-8">
      <h2 id="remembered" className="mb-4 text-2xl font-semibold">
        {t('title')}
      </h2>
      {standings.map((standing) => {
        const own = facts.filter((fact) => fact.standing === standing);
        return (
          <details key={standing} className="mb-3 rounded-md border border-line bg-card">
            <summary className="min-h-11 px-4 py-3">
              <span className="font-semibold">{t(`${standing}.name`)}</span>{' '}
              <span className="tabular-nums">({own.length})</span>
              <span className="block text-sm text-quiet">{t(`${standing}.hint`)}</span>
            </summary>
            <ul className="divide-y divide-line border-t border-line px-4">
              {own.slice(0, most).map(({ cardId, text, language, title, slug, dueOn, rested }) => (
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
                          date: format.dateTime(new Date(`${dueOn}T00:00:00Z`), {
                            dateStyle: 'medium',
                            timeZone: 'UTC',
                          }),
                        })}
                  </p>
                </li>
              ))}
              {own.length === 0 && <li className="py-3 text-quiet">{t('none')}</li>}
              {own.length > most && <li className="py-3 text-quiet">{t('more', { count: own.length - most })}</li>}
            </ul>
          </details>
        );
      })}
      <a
        href="/api/account/memory"
        download
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
      >
        {t('csv')}
      </a>
    </section>
  );
}
