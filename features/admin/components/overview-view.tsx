import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { Overview } from '../queries/overview';
import { way } from './list-table';

/** What there is at a glance, each figure with the way to its list. */
export async function OverviewView({ overview }: { overview: Overview }) {
  const t = await getTranslations('admin.overview');
  const { users, classes, articles, lately, openFlags } = overview;
  const groups = [
    { name: 'users', href: '/admin/users', figures: users },
    { name: 'classes', href: '/admin/classes', figures: classes },
    { name: 'articles', href: '/admin/articles', figures: articles },
    { name: 'lately', href: '/admin/audit', figures: { ...lately, openFlags } },
  ] as const;
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      {groups.map(({ name, href, figures }) => (
        <section key={name} aria-labelledby={name} className="rounded-lg border border-line bg-card p-5">
          <h2 id={name} className="text-xl font-semibold">
            {t(`${name}.title`)}
          </h2>
          <dl className="mt-3 grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
            {Object.entries(figures).map(([figure, count]) => (
              <div key={figure} className="contents">
                <dt>{t(`${name}.${figure}`)}</dt>
                <dd className="text-right font-semibold tabular-nums">{t('figure', { count })}</dd>
              </div>
            ))}
          </dl>
          <Link href={href} prefetch={false} className={`mt-2 ${way}`}>
            {t(`${name}.see`)}
          </Link>
        </section>
      ))}
    </div>
  );
}
