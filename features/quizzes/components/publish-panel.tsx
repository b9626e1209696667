import { getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '@/components/button';
import { Notice } from '@/components/notice';
import { EmbedCode } from '@/features/sharing/components/embed-code';
import { ShareLink } from '@/features/sharing/components/share-link';
import { acceptRemainingAction, acceptSelectedAction, publishQuizAction, reviseQuizAction } from '../actions';
import type { Review } from '../queries/get-review';
import { isUnsettled, type ReviewItem } from '../queries/review-items';
import { ActForm, selectionForm } from './act-form';
import { WriterNote } from './writer-note';

type Props = { readonly review: Review; readonly shareUrl: string; readonly notice?: string };

/** What stands between a draft and its publication, said plainly; after it, the link to share. */
export async function PublishPanel({ review, shareUrl, notice }: Props) {
  const t = await getTranslations('teach.publish');
  return (
    <section
      id="penerbitan"
      aria-label={t('label')}
      className="scroll-mt-4 rounded-lg border border-line bg-card p-4 sm:p-5"
    >
      {notice && <Notice look="wrong">{notice}</Notice>}
      {review.publishedAt ? (
        <Published review={review} publishedAt={review.publishedAt} shareUrl={shareUrl} />
      ) : (
        <Draft review={review} />
      )}
    </section>
  );
}

async function Draft({ review }: { review: Review }) {
  const t = await getTranslations('teach');
  const { items, reserve, revises, quizId, versionId } = review;
  const count = (verdict: string | null) => items.filter((item) => item.verdict === verdict).length;
  const undecided = count(null);
  const unsettled = items.filter(isUnsettled);
  const key = { quizId, versionId };
  return (
    <>
      <Progress decided={items.length - undecided} items={items.length} />
      <p className="text-sm text-quiet">
        {t('review.accepted', { count: count('accepted') })} · {t('review.rejected', { count: count('rejected') })} ·{' '}
        {t('review.reserve', { count: reserve })}
      </p>
      {!revises && items.length > 0 && items.length < 10 && (
        <p className="mt-2 text-sm">{t('review.fewer', { count: items.length })}</p>
      )}
      {review.writer && <WriterNote report={review.writer} />}
      {revises && <p className="mt-2 text-sm">{t('publish.revises')}</p>}
      <p className="mt-3">{missing(t, { items: items.length, undecided, accepted: count('accepted') })}</p>
      {unsettled.length > 0 && <Unsettled items={unsettled} />}
      <div className="mt-3 flex flex-wrap gap-2">
        {undecided > 0 && (
          <>
            <ActForm action={acceptRemainingAction} fields={key}>
              <Button type="submit" look="secondary">
                {t('publish.acceptRest')}
              </Button>
            </ActForm>
            <ActForm action={acceptSelectedAction} fields={key} id={selectionForm}>
              <Button type="submit" look="secondary" data-act="accept-selected">
                {t('publish.acceptSelected')}
              </Button>
            </ActForm>
            <ActForm action={publishQuizAction} fields={{ ...key, acceptRest: 'true' }}>
              <Button type="submit">{t('publish.publishRest')}</Button>
            </ActForm>
          </>
        )}
        {undecided === 0 && count('accepted') > 0 && (
          <ActForm action={publishQuizAction} fields={key}>
            <Button type="submit">{t('publish.publish')}</Button>
          </ActForm>
        )}
      </div>
    </>
  );
}

/** The items that give cause for concern and wait for a decision of their own. */
async function Unsettled({ items }: { items: readonly ReviewItem[] }) {
  const t = await getTranslations('teach.concerns');
  return (
    <p className="mt-2 rounded-md border-2 border-mark px-3 py-2 text-sm">
      {t('unsettled', { count: items.length })}{' '}
      <a href={`?item=${items[0]?.id}#soal-${items[0]?.id}`} className="text-accent underline underline-offset-4">
        {t('first')}
      </a>
    </p>
  );
}

type Words = Awaited<ReturnType<typeof getTranslations<'teach'>>>;

function missing(t: Words, { items, undecided, accepted }: Record<'items' | 'undecided' | 'accepted', number>): string {
  if (items === 0) return t('publish.empty');
  if (undecided > 0) return t('publish.missing', { count: undecided });
  return accepted === 0 ? t('publish.none') : t('publish.ready', { count: accepted });
}

async function Progress({ decided, items }: { decided: number; items: number }) {
  const t = await getTranslations('teach.review');
  return (
    <>
      <p id="progress" className="font-semibold" role="status">
        {t('progress', { decided, items })}
      </p>
      <progress
        aria-labelledby="progress"
        value={decided}
        max={Math.max(items, 1)}
        className="my-2 h-2 w-full appearance-none overflow-hidden rounded-full border border-edge bg-paper [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-paper [&::-webkit-progress-value]:bg-accent"
      />
    </>
  );
}

type PublishedProps = { readonly review: Review; readonly publishedAt: Date; readonly shareUrl: string };

async function Published({ review, publishedAt, shareUrl }: PublishedProps) {
  const t = await getTranslations('teach.publish');
  const { items, attempts, code, quizId, article } = review;
  return (
    <>
      <h2 className="text-xl font-semibold">{t('done')}</h2>
      <p className="mt-1 mb-4 text-quiet">{t('doneText', { count: items.length, date: publishedAt, attempts })}</p>
      <ShareLink url={shareUrl} />
      <EmbedCode code={code} title={article.title} language={article.language} />
      <div className="mt-4 flex flex-wrap gap-2">
        <ButtonLink href={`/assignments/new?quiz=${code}`}>{t('assign')}</ButtonLink>
        <ButtonLink look="secondary" href={`/quizzes/${code}`}>
          {t('open')}
        </ButtonLink>
        <ActForm action={reviseQuizAction} fields={{ quizId }}>
          <Button type="submit" look="secondary">
            {t('revise')}
          </Button>
        </ActForm>
      </div>
      <p className="mt-2 text-sm text-quiet">{t('reviseHint')}</p>
    </>
  );
}
