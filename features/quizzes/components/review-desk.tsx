import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { FactEntries } from '@/features/articles/components/fact-entries';
import { placesOf } from '@/features/articles/queries/places';
import { correctedAmong } from '@/features/items/queries/corrected';
import { FlagList } from '@/features/regrades/components/flag-list';
import { siteOrigin } from '@/lib/site-origin';
import type { Review } from '../queries/get-review';
import { openingOf } from '../queries/opening';
import { ArticlePane } from './article-pane';
import { DeskWays } from './desk-ways';
import { ItemCard } from './item-card';
import { KeyList } from './key-list';
import { PublishPanel } from './publish-panel';
import { RejectList } from './reject-list';
import { ReviewKeys } from './review-keys';
import { TakenOutList } from './taken-out-list';
import { UndoBar } from './undo-bar';
import { WritePanel } from './write-panel';

/** The parts of the desk, by the name they have in the address. */
const views = {
  '': 'items',
  dikeluarkan: 'takenOut',
  fakta: 'facts',
  tolakan: 'rejects',
  laporan: 'flags',
} as const;
type View = (typeof views)[keyof typeof views];

/** What the address asks for: an item to look at or edit, a notice to show, another part than the items. */
export type Asked = {
  readonly item: string;
  readonly notice: string;
  readonly editing: boolean;
  readonly view: string;
  /** Of an item to be written: its kind. */
  readonly kind: string;
  /** What its form is filled with, by the names of its fields. */
  readonly filled: Readonly<Record<string, string>>;
};

type Props = { readonly review: Review; readonly asked: Asked };

/** A quiz beside the article that proves it. */
export async function ReviewDesk({ review, asked }: Props) {
  const t = await getTranslations('teach');
  const notice = t.has(`notices.${asked.notice}`) ? t(`notices.${asked.notice}`) : undefined;
  const onItem = review.items.some(({ id }) => id === asked.item);
  const current = currentItem(review, asked);
  const writing = asked.view === 'tulis' && review.publishedAt === null;
  const view = writing ? 'write' : (Object.entries(views).find(([name]) => name === asked.view)?.[1] ?? 'items');
  const { language } = review.article;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2 lg:gap-8">
      <div className="min-w-0 space-y-4">
        <PublishPanel
          review={review}
          shareUrl={`${await siteOrigin()}/quizzes/${review.code}`}
          notice={onItem ? undefined : notice}
        />
        {review.publishedAt === null && <DeskWays review={review} />}
        <Tabs review={review} view={view} />
        {!(view === 'items' && onItem) && <UndoBar review={review} />}
        {view === 'items' && current && (
          <ReviewKeys current={current} asked={onItem} title={t('keys.title')} switchLabel={t('keys.on')}>
            <KeyList />
          </ReviewKeys>
        )}
        {view === 'items' && <Items review={review} asked={asked} currentId={current?.id} notice={notice} />}
        {writing && <WritePanel review={review} kind={asked.kind} filled={asked.filled} />}
        {view === 'facts' && <Facts review={review} />}
        {view === 'flags' && <FlagList flags={review.flags} />}
        {view === 'rejects' && <RejectList versionId={review.versionId} language={language} />}
        {view === 'takenOut' && (
          <TakenOutList
            quizId={review.quizId}
            versionId={review.versionId}
            language={language}
            frozen={review.publishedAt !== null}
          />
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

async function Tabs({ review, view }: { review: Review; view: View | 'write' }) {
  const t = await getTranslations('teach.review.tabs');
  const tab =
    'inline-flex min-h-11 items-center border-b-2 border-transparent px-3 text-ink no-underline aria-[current=page]:border-accent aria-[current=page]:font-semibold';
  const counts = {
    items: review.items.length,
    takenOut: review.takenOut,
    facts: review.facts.length,
    rejects: review.rejects,
    flags: review.flags.filter(({ outcome }) => outcome === null).length,
  };
  return (
    <nav aria-label={t('label')} className="flex flex-wrap border-b border-line">
      {Object.entries(views).map(([name, each]) => (
        <Link
          key={each}
          href={name === '' ? '?' : `?view=${name}`}
          prefetch={false}
          scroll={false}
          className={tab}
          aria-current={each === view ? 'page' : undefined}
        >
          {t(each, { count: counts[each] })}
        </Link>
      ))}
    </nav>
  );
}

/** Every fact found, each with the way to its place in the article. */
async function Facts({ review: { facts, article, places } }: { review: Review }) {
  const t = await getTranslations('facts');
  return (
    <>
      <p className="text-quiet">{t('lead')}</p>
      <FactEntries facts={facts} language={article.language} anchorAt={placesOf(places).idAt} />
    </>
  );
}

type ItemsProps = Props & { readonly currentId: string | undefined; readonly notice: string | undefined };

async function Items({ review, asked, currentId, notice }: ItemsProps) {
  const t = await getTranslations('teach.review');
  const { items, publishedAt, article, quizId, places } = review;
  const { idAt } = placesOf(places);
  if (items.length === 0) return <p>{t('noItems')}</p>;
  const corrected = await correctedAmong(items.map(({ id }) => id));
  const edited = asked.editing && publishedAt === null ? asked.item : undefined;
  return (
    <ol aria-label={t('items')} className="space-y-4">
      {items.map((item, index) => (
        <ItemCard
          key={item.id}
          quizId={quizId}
          item={item}
          number={index + 1}
          of={items.length}
          language={article.language}
          frozen={publishedAt !== null}
          current={item.id === currentId}
          editing={item.id === edited}
          opening={item.id === edited ? openingOf(review, item) : null}
          notice={item.id === asked.item ? notice : undefined}
          corrected={corrected.get(item.id)}
          undo={item.id === asked.item && !asked.editing && <UndoBar review={review} />}
          anchorAt={idAt}
        />
      ))}
    </ol>
  );
}
