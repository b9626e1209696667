import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '@/components/button';
import { Page } from '@/components/page';
import { FlagPanel } from '@/features/flags/components/flag-panel';
import { AnsweredItem, ProofPane } from '@/features/items/components/answered-item';
import { KeyDeck } from '@/features/items/components/key-deck';
import { keyWords } from '@/features/items/components/key-words';
import { finishAttemptAction } from '../actions';
import type { ItemScreen } from '../queries/item-screen';
import { type OwnAttempt, openPlaces } from '../queries/own-attempt';
import { ProgressLine } from './progress-line';

const anchor = 'bukti';

/** An answered question with its proof, and the article with the very words marked. */
export async function RevealedItemView({ screen }: { screen: Extract<ItemScreen, { kind: 'revealed' }> }) {
  const { attempt, number, item, body } = screen;
  const [t, words] = await Promise.all([getTranslations('attempts.item'), keyWords(null, { ways: true })]);
  const { language } = attempt;
  return (
    <Page width="wide">
      <div className="gap-12 lg:grid lg:grid-cols-2 lg:items-start">
        <div>
          <ProgressLine attempt={attempt} number={number} />
          <KeyDeck
            label={t('progress', { number, total: attempt.places.length })}
            words={words}
            arrival={`${number} answered`}
          >
            <AnsweredItem item={item} language={language} anchor={anchor} />
            <Onward attempt={attempt} number={number} />
            {number > 1 && (
              <Link
                href={`/attempts/${attempt.id}/${number - 1}`}
                prefetch={false}
                data-way="previous"
                className="mt-3 inline-flex min-h-11 items-center text-accent underline underline-offset-4 sm:ml-6"
              >
                {t('previous')}
              </Link>
            )}
          </KeyDeck>
          <FlagPanel itemId={item.id} />
        </div>
        <ProofPane item={item} language={language} anchor={anchor} title={attempt.title} body={body} />
      </div>
    </Page>
  );
}

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
    <ButtonLink href={next} prefetch={false} data-enter data-way="next" className={shape}>
      {last ? t('summary') : t('next')}
    </ButtonLink>
  );
}
