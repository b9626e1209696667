import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { answerWords } from '@/features/items/components/answer-words';
import { CorrectedNumbers } from '@/features/items/components/corrected-note';
import { stimulusWords } from '@/features/items/components/stimulus-words';
import { saveAnswersAction } from '../actions';
import type { Sheet } from '../queries/sheet';
import { AnswerSheet } from './answer-sheet';
import { AssignedClock } from './assigned-clock';

/** All questions of an attempt on one page. Nothing of their keys is here to be sent. */
export async function SheetView({ sheet: { attempt, items } }: { sheet: Sheet }) {
  const [t, ofItems, stimulus, words] = await Promise.all([
    getTranslations('attempts.sheet'),
    getTranslations('items'),
    stimulusWords(),
    answerWords(null),
  ]);
  const number = (unit: string) => (unit === '' ? words.number : ofItems('fields.numberIn', { unit }));
  return (
    <Page>
      <PageTitle lead={<span lang={attempt.language}>{attempt.title}</span>}>{t('title')}</PageTitle>
      <CorrectedNumbers itemIds={attempt.places.map(({ itemId }) => itemId)} />
      <p className="flex flex-wrap gap-x-6">
        {!attempt.assigned && (
          <Link href={`/attempts/${attempt.id}`} prefetch={false} className={way}>
            {t('oneByOne')}
          </Link>
        )}
        <Link href={attempt.articlePath} prefetch={false} className={way}>
          {t('article')}
        </Link>
      </p>
      <AssignedClock attempt={attempt} number={0} />
      <AnswerSheet
        attemptId={attempt.id}
        language={attempt.language}
        action={saveAnswersAction}
        items={items.map((item, at) => ({
          id: attempt.places[at]?.itemId ?? '',
          item,
          kind: ofItems(`kinds.${item.kind}`),
          number: number(item.unit),
        }))}
        fields={words}
        words={{
          gap: ofItems('gap'),
          stimulus,
          item: t.raw('item'),
          progress: t.raw('progress'),
          unsaved: t('unsaved'),
          saving: t('saving'),
          saved: t('saved'),
          failed: t('failed'),
          retry: t('retry'),
          earlier: t('earlier'),
          keepOrder: t('keepOrder'),
          onward: t('onward'),
          leave: t('leave'),
        }}
      />
    </Page>
  );
}

const way = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';
