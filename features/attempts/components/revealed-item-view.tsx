import { getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '@/components/button';
import { Page } from '@/components/page';
import { ArticleBody } from '@/features/articles/components/article-body';
import { KeyDeck } from '@/features/items/components/key-deck';
import { Proof } from '@/features/items/components/proof';
import { quotesOf } from '@/features/items/components/quotes';
import { ScrolledPane } from '@/features/items/components/scrolled-pane';
import { Stem } from '@/features/items/components/stem';
import { outcomeOf, Verdict } from '@/features/items/components/verdict';
import { finishAttemptAction } from '../actions';
import type { ItemScreen } from '../queries/item-screen';
import { type OwnAttempt, openPlaces } from '../queries/own-attempt';
import { ProgressLine } from './progress-line';

const anchor = 'bukti';

/** An answered question with its proof, and the article with the very words marked. */
export async function RevealedItemView({ screen }: { screen: Extract<ItemScreen, { kind: 'revealed' }> }) {
  const { attempt, number, item, body } = screen;
  const [t, ofItems] = await Promise.all([getTranslations('attempts.item'), getTranslations('items')]);
  const { language } = attempt;
  const outcome = outcomeOf(item.answer);
  return (
    <Page width="wide">
      <div className="gap-12 lg:grid lg:grid-cols-2 lg:items-start">
        <div>
          <ProgressLine attempt={attempt} number={number} />
          <KeyDeck
            label={t('progress', { number, total: attempt.places.length })}
            hint={ofItems('keys.next')}
            arrival={`${number} answered`}
          >
            <h1 className="text-xl font-semibold">
              <Stem text={item.stem} language={language} gap={ofItems('gap')} />
            </h1>
            <div className="mt-4 overflow-hidden rounded-md border border-line bg-card">
              <h2 data-arrival tabIndex={-1} className={`border-l-4 px-4 py-3 text-xl outline-none ${looks[outcome]}`}>
                <Verdict answer={item.answer} />
              </h2>
              <div className="p-4">
                <Proof item={item} language={language} anchor={anchor} />
              </div>
            </div>
            <Onward attempt={attempt} number={number} />
          </KeyDeck>
        </div>
        <ScrolledPane label={ofItems('proof.article')} to={anchor}>
          <h2 className="mb-4 text-2xl font-semibold" lang={language}>
            {attempt.title}
          </h2>
          <ArticleBody body={body} language={language} headingLevel={3} highlights={quotesOf(item, anchor)} />
        </ScrolledPane>
      </div>
    </Page>
  );
}

const looks = {
  right: 'border-correct bg-correct-soft',
  partly: 'border-mark bg-paper',
  wrong: 'border-wrong bg-wrong-soft',
  unanswered: 'border-line',
} as const;

/** To the next item, to the result once all are answered, or to the summary of those that were skipped. */
async function Onward({ attempt, number }: { attempt: OwnAttempt; number: number }) {
  const t = await getTranslations('attempts.item');
  const shape = 'mt-6 w-full sm:w-auto sm:min-w-40';
  if (openPlaces(attempt).length === 0 && number === attempt.places.length) {
    return (
      <form action={finishAttemptAction}>
        <input type="hidden" name="attemptId" value={attempt.id} />
        <Button data-enter className={shape}>
          {t('seeResult')}
        </Button>
      </form>
    );
  }
  const last = number === attempt.places.length;
  const next = last ? `/attempts/${attempt.id}/summary` : `/attempts/${attempt.id}/${number + 1}`;
  return (
    <ButtonLink href={next} prefetch={false} data-enter className={shape}>
      {last ? t('summary') : t('next')}
    </ButtonLink>
  );
}
