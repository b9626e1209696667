import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { Review } from '../queries/get-review';
import { siteOrigin } from '../site-origin';
import { ArticlePane } from './article-pane';
import { FactList } from './fact-list';
import { ItemCard } from './item-card';
import { KeyList } from './key-list';
import { PublishPanel } from './publish-panel';
import { ReviewKeys } from './review-keys';

/** What the address asks for: an item to look at or edit, a notice to show, the facts in place of the items. */
export type Asked = {
  readonly item: string;
  readonly notice: string;
  readonly editing: boolean;
  readonly facts: boolean;
};

type Props = { readonly review: Review; readonly asked: Asked };

/** A quiz beside the article that proves it. */
export async function ReviewDesk({ review, asked }: Props) {
  const t = await getTranslations('teach');
  const notice = t.has(`notices.${asked.notice}`) ? t(`notices.${asked.notice}`) : undefined;
  const onItem = review.items.some(({ id }) => id === asked.item);
  const current = currentItem(review, asked);
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2 lg:gap-8">
      <div className="min-w-0 space-y-4">
        <PublishPanel
          review={review}
          shareUrl={`${await siteOrigin()}/quizzes/${review.code}`}
          notice={onItem ? undefined : notice}
        />
        <Tabs review={review} facts={asked.facts} />
        {!asked.facts && current && (
          <ReviewKeys current={current} asked={onItem} title={t('keys.title')} switchLabel={t('keys.on')}>
            <KeyList />
          </ReviewKeys>
        )}
        {asked.facts ? (
          <FactList facts={review.facts} language={review.article.language} />
        ) : (
          <Items review={review} asked={asked} currentId={current?.id} notice={notice} />
        )}
      </div>
      <ArticlePane article={review.article} places={review.places} />
    </div>
  );
}

/** The item at hand of a draft: the one asked for, else the first undecided, else the first. */
function currentItem({ items, publishedAt }: Review, asked: Asked) {
  if (publishedAt !== null) return undefined;
  const item = items.find(({ id }) => id === asked.item) ?? items.find(({ verdict }) => verdict === null) ?? items[0];
  return item && { id: item.id, placeId: item.placeId };
}

async function Tabs({ review, facts }: { review: Review; facts: boolean }) {
  const t = await getTranslations('teach.review.tabs');
  const tab =
    'inline-flex min-h-11 items-center border-b-2 border-transparent px-3 text-ink no-underline aria-[current=page]:border-accent aria-[current=page]:font-semibold';
  return (
    <nav aria-label={t('label')} className="flex flex-wrap border-b border-line">
      <Link href="?" prefetch={false} scroll={false} className={tab} aria-current={facts ? undefined : 'page'}>
        {t('items', { count: review.items.length })}
      </Link>
      <Link
        href="?view=fakta"
        prefetch={false}
        scroll={false}
        className={tab}
        aria-current={facts ? 'page' : undefined}
      >
        {t('facts', { count: review.facts.length })}
      </Link>
    </nav>
  );
}

type ItemsProps = Props & { readonly currentId: string | undefined; readonly notice: string | undefined };

async function Items({ review, asked, currentId, notice }: ItemsProps) {
  const t = await getTranslations('teach.review');
  const { items, publishedAt, article, quizId } = review;
  if (items.length === 0) return <p>{t('noItems')}</p>;
  return (
    <ol aria-label={t('items')} className="space-y-4">
      {items.map((item, index) => (
        <ItemCard
          key={item.id}
          quizId={quizId}
          item={item}
          number={index + 1}
          language={article.language}
          frozen={publishedAt !== null}
          current={item.id === currentId}
          editing={asked.editing && publishedAt === null && item.id === asked.item}
          notice={item.id === asked.item ? notice : undefined}
        />
      ))}
    </ol>
  );
}
