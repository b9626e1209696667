import { getTranslations } from 'next-intl/server';
import { ArticleBody } from '@/features/articles/components/article-body';
import { getLanguage } from '@/lib/language';
import { wordDate } from '../commands/word-date';
import type { Review } from '../queries/get-review';

// Every place that proves something is a mark with an anchor; only the one at hand is coloured: the target of a link,
// or the one `ReviewKeys` names.
const quietMarks =
  '[&_mark]:rounded-none [&_mark]:bg-transparent [&_mark]:p-0 [&_mark]:text-inherit [&_mark:target]:bg-mark [&_mark:target]:text-mark-ink';

/** The article beside the items: on wide screens it stays in view and scrolls by itself. */
export async function ArticlePane({ article, places }: Pick<Review, 'article' | 'places'>) {
  const [t, language] = await Promise.all([getTranslations('teach.review'), getLanguage()]);
  const publishedOn = article.publishedOn && wordDate(article.publishedOn, language);
  return (
    <section
      data-pane
      aria-label={t('article')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be focusable (WCAG 2.1.1).
      tabIndex={0}
      className={`rounded-lg border border-line bg-card p-4 sm:p-6 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto ${quietMarks}`}
    >
      <h2 lang={article.language} className="text-2xl font-semibold">
        {article.title}
      </h2>
      <p className="mt-1 mb-4 text-sm text-quiet">
        {[article.outlet, publishedOn].filter(Boolean).join(' · ')}
        {article.sourceUrl && (
          <a href={article.sourceUrl} rel="noopener noreferrer nofollow" className="ml-2 text-accent">
            {t('source')}
          </a>
        )}
      </p>
      <ArticleBody body={article.body} language={article.language} highlights={places} headingLevel={3} />
    </section>
  );
}
