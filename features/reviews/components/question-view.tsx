import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Page } from '@/components/page';
import { FlagPanel } from '@/features/flags/components/flag-panel';
import { AnswerForm } from '@/features/items/components/answer-form';
import { answerWords } from '@/features/items/components/answer-words';
import { AskedStem } from '@/features/items/components/asked-stem';
import { KeyDeck } from '@/features/items/components/key-deck';
import { keyWords } from '@/features/items/components/key-words';
import { answerReviewAction } from '../actions';
import type { ReviewQuestion, WhyNow } from '../queries/review-screen';

/** One fact to recall. Nothing of its key is here to be sent. */
export async function QuestionView({ question, left }: { question: ReviewQuestion; left: number }) {
  const { cardId, itemId, seen, item, source, whyNow } = question;
  const t = await getTranslations('reviews.question');
  return (
    <Page>
      <p className="mb-6 flex flex-wrap justify-between gap-x-6 text-sm text-quiet">
        <span>{t('left', { count: left })}</span>
        <span lang={source.language}>{source.title}</span>
      </p>
      <KeyDeck label={t('label')} words={await keyWords(item, { ways: false })} arrival={`${cardId} ${seen}`}>
        <div id="question">
          <AskedStem key={`stem ${cardId} ${seen}`} item={item} language={source.language} within="question" />
          <AnswerForm
            key={`${cardId} ${seen}`}
            action={answerReviewAction}
            sent={{ cardId, itemId, seen: String(seen), eventId: randomUUID() }}
            ways={{ 'already-answered': { to: '/reviews/next', words: t('toNext') } }}
            item={item}
            language={source.language}
            stemId="stem"
            words={await answerWords(item)}
            guess={t('guessed')}
          />
        </div>
      </KeyDeck>
      <Why whyNow={whyNow} />
      <FlagPanel itemId={itemId} />
      <nav aria-label={t('ways')} className="mt-6">
        <Link
          href="/reviews"
          prefetch={false}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t('stop')}
        </Link>
      </nav>
    </Page>
  );
}

async function Why({ whyNow }: { whyNow: WhyNow }) {
  const { dueSince, dueOn, askedFor, missed, reviewedOn, recall, reviews, lapses, lastRight } = whyNow;
  const [t, format] = await Promise.all([getTranslations('reviews.why'), getFormatter()]);
  const date = (day: string) => format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <details className="mt-8 text-quiet">
      <summary className="flex min-h-11 items-center underline underline-offset-4">{t('title')}</summary>
      {dueSince !== null && <p>{t(missed ? 'missed' : 'due', { date: date(dueSince) })}</p>}
      {askedFor !== null && <p>{t('planned', { date: date(askedFor) })}</p>}
      {dueSince === null && askedFor === null && <p>{t('early', { date: date(dueOn) })}</p>}
      <p>{t(lastRight ? 'right' : 'wrong', { date: date(reviewedOn), count: reviews })}</p>
      <p>{t('recall', { share: format.number(recall, { style: 'percent', maximumFractionDigits: 0 }) })}</p>
      {lapses > 0 && <p>{t('lapses', { count: lapses })}</p>}
    </details>
  );
}
