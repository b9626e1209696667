import { getFormatter, getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '@/components/button';
import { Notice } from '@/components/notice';
import { Page } from '@/components/page';
import { FlagPanel } from '@/features/flags/components/flag-panel';
import { AnsweredItem, ProofPane } from '@/features/items/components/answered-item';
import { KeyDeck } from '@/features/items/components/key-deck';
import { keyWords } from '@/features/items/components/key-words';
import { undoReviewAction } from '../actions';
import type { ReviewProof } from '../queries/review-screen';

const anchor = 'bukti';

/** An answered review with its proof, when it comes again, and the way to take it back. */
export async function ProofView({ proof, notLast }: { proof: ReviewProof; notLast: boolean }) {
  const { reviewId, item, body, source, again, undone } = proof;
  const [t, words] = await Promise.all([getTranslations('reviews.proof'), keyWords(null, { ways: false })]);
  return (
    <Page width="wide">
      <div className="gap-12 lg:grid lg:grid-cols-2 lg:items-start">
        <div>
          <KeyDeck label={t('label')} words={words} arrival={reviewId}>
            <AnsweredItem item={item} language={source.language} anchor={anchor} />
            <p className="mt-4 text-quiet">{undone ? t('undone') : <WhenAgain again={again} />}</p>
            {notLast && <Notice look="wrong">{t('notLast')}</Notice>}
            <div className="mt-6 flex flex-wrap gap-3">
              <ButtonLink href="/reviews/next" prefetch={false} data-enter className="w-full sm:w-auto sm:min-w-40">
                {t('next')}
              </ButtonLink>
              {!undone && !notLast && (
                <form action={undoReviewAction}>
                  <input type="hidden" name="reviewId" value={reviewId} />
                  <Button look="quiet">{t('undo')}</Button>
                </form>
              )}
            </div>
          </KeyDeck>
          <FlagPanel itemId={item.id} />
        </div>
        <ProofPane item={item} language={source.language} anchor={anchor} title={source.title} body={body} />
      </div>
    </Page>
  );
}

async function WhenAgain({ again: { today, dueSince, on, planned, target } }: Pick<ReviewProof, 'again'>) {
  const [t, format] = await Promise.all([getTranslations('reviews.proof'), getFormatter()]);
  const date = (day: string) => format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
  if (dueSince === today) return t('dueToday');
  if (dueSince !== null) return t('dueSince', { date: date(dueSince) });
  return planned && target !== null
    ? t('againForTarget', { date: date(on), target: date(target) })
    : t('again', { date: date(on) });
}
