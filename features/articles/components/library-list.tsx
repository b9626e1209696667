import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { LibraryCard } from '../queries/library';
import { ArticleMeta } from './article-meta';

/** What the viewer did with the quiz of an article. */
export type CardStanding = {
  readonly open: { readonly answered: number; readonly items: number } | null;
  readonly best: { readonly points: number; readonly outOf: number } | null;
};

type Props = {
  readonly cards: readonly LibraryCard[];
  /** By quiz code. */
  readonly standings: ReadonlyMap<string, CardStanding>;
};

export async function LibraryList({ cards, standings }: Props) {
  const t = await getTranslations('library');
  return (
    <ul className="divide-y divide-line border-y border-line">
      {cards.map(({ slug, code, title, ...meta }) => {
        const { open = null, best = null } = standings.get(code) ?? {};
        return (
          <li key={slug} className="relative py-5 hover:bg-card sm:px-3">
            <h2 className="text-xl font-semibold text-pretty" lang={meta.language}>
              {/* The whole row leads to the article; the link is still only its title for those who listen. */}
              <Link
                href={`/articles/${slug}`}
                prefetch={false}
                className="text-ink no-underline underline-offset-4 after:absolute after:inset-0 hover:underline"
              >
                {title}
              </Link>
            </h2>
            <div className="mt-2">
              <ArticleMeta {...meta} />
            </div>
            {(open || best) && (
              <p className="mt-2 text-sm font-medium text-accent">
                {[open && t('open', { ...open }), best && t('best', { ...best })].filter(Boolean).join(' · ')}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
