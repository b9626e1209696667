import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { RememberedFact } from '../queries/standings';
import { FactList } from './fact-list';

const standings = ['forgotten', 'shaky', 'firm', 'mastered'] as const;
/** More than these make a page nobody reads; the list of each has them all. */
const most = 50;

/** The facts by how well they are remembered, the weakest first. */
export function Remembered({ facts }: { facts: readonly RememberedFact[] }) {
  const t = useTranslations('reviews.remembered');
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
              <FactList facts={own.slice(0, most)} />
              {own.length === 0 && <li className="py-3 text-quiet">{t('none')}</li>}
              {own.length > most && (
                <li className="py-3">
                  <Link
                    href={`/progress/facts/${standing}`}
                    className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
                  >
                    {t('more', { count: own.length - most })}
                  </Link>
                </li>
              )}
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
