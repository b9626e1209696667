import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import type { Review } from '../queries/get-review';
import { mayOpen } from '../queries/opening';
import { filledReviewItem, sentencesOf } from '../queries/own-items';
import { type OwnKind, ownKinds } from '../schema';
import { writeItemAction } from '../write-item-action';
import { EditItemForm } from './edit-item-form';
import { editLabels } from './edit-labels';

type Props = {
  readonly review: Review;
  readonly kind: string;
  /** Words that the form begins with, as when an imported item is to be completed. */
  readonly filled: Readonly<Record<string, string>>;
};

/** An item of the teacher's own: its kind, what proves it, and the form of that kind. */
export async function WritePanel({ review, kind: asked, filled }: Props) {
  const t = await getTranslations('desk.own');
  const kind = ownKinds.find((one) => one === asked) ?? 'multiple-choice';
  const { quizId, versionId, article, items } = review;
  const item = filledReviewItem(kind, article.language, filled);
  const parts = Math.max(item.choices.length, item.steps.length, item.pairs.length);
  return (
    <section aria-labelledby="write" className="rounded-lg border border-line bg-card p-4 sm:p-5">
      <h2 id="write" className="text-xl font-semibold">
        {t('title')}
      </h2>
      <p className="mt-1 text-quiet">{t('lead')}</p>
      <Kinds current={kind} />
      <EditItemForm
        key={kind}
        action={writeItemAction}
        sent={{ quizId, versionId, kind }}
        kept={{ name: `${versionId}-${kind}`, base: String(items.length + review.reserve) }}
        item={item}
        language={article.language}
        sentences={await sentencesOf(review)}
        opening={mayOpen(kind) ? { text: null } : undefined}
        cancel={
          <ButtonLink look="quiet" href="?" prefetch={false} scroll={false}>
            {t('cancel')}
          </ButtonLink>
        }
        labels={await editLabels({ kind, parts, form: t('title'), save: t('save') })}
      />
    </section>
  );
}

async function Kinds({ current }: { current: OwnKind }) {
  const [t, teach] = await Promise.all([getTranslations('desk.own'), getTranslations('teach')]);
  return (
    <nav aria-label={t('kind')} className="my-4 flex flex-wrap gap-2">
      {ownKinds.map((kind) => (
        <Link
          key={kind}
          href={`?view=tulis&kind=${kind}`}
          prefetch={false}
          scroll={false}
          aria-current={kind === current ? 'page' : undefined}
          className="inline-flex min-h-11 items-center rounded-full border border-edge px-3 text-sm text-ink no-underline hover:border-ink aria-[current=page]:border-accent aria-[current=page]:bg-accent aria-[current=page]:text-accent-ink"
        >
          {teach(`kinds.${kind}`)}
        </Link>
      ))}
    </nav>
  );
}
