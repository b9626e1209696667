import { getTranslations } from 'next-intl/server';
import { Page } from '@/components/page';
import { ReadAloud } from '@/features/display/components/read-aloud';
import { readAloudWords } from '@/features/display/components/read-aloud-words';
import { FlagPanel } from '@/features/flags/components/flag-panel';
import { AnswerForm } from '@/features/items/components/answer-form';
import { answerWords } from '@/features/items/components/answer-words';
import { KeyDeck } from '@/features/items/components/key-deck';
import { keyWords } from '@/features/items/components/key-words';
import { SentencesInArticle } from '@/features/items/components/sentences-in-article';
import { Stem } from '@/features/items/components/stem';
import { submitAnswerAction } from '../actions';
import type { ItemScreen } from '../queries/item-screen';
import { ItemWays } from './item-ways';
import { ProgressLine } from './progress-line';

/** One question to answer. Nothing of its key is here to be sent. */
export async function OpenItemView({ screen }: { screen: Extract<ItemScreen, { kind: 'open' }> }) {
  const { attempt, number, item, sentences } = screen;
  const [t, ofItems] = await Promise.all([getTranslations('attempts.item'), getTranslations('items')]);
  const words = await keyWords(item, { ways: true });
  return (
    <Page>
      <ProgressLine attempt={attempt} number={number} />
      <KeyDeck label={t('progress', { number, total: attempt.places.length })} words={words} arrival={`${number}`}>
        <div id="question">
          <p className="text-sm font-medium text-quiet">{ofItems(`kinds.${item.kind}`)}</p>
          <h1 id="stem" data-arrival tabIndex={-1} className="mt-1 text-2xl font-semibold outline-none sm:text-3xl">
            <Stem text={item.stem} language={attempt.language} gap={ofItems('gap')} />
          </h1>
          <ReadAloud
            key={`read ${number}`}
            of="question"
            language={attempt.language}
            words={await readAloudWords('question')}
          />
          <AnswerForm
            key={number}
            action={submitAnswerAction}
            sent={{ attemptId: attempt.id, number: String(number) }}
            ways={{
              finished: { to: `/attempts/${attempt.id}/result`, words: t('seeResult') },
              'already-answered': { to: `/attempts/${attempt.id}/${number}`, words: t('seeAnswer') },
            }}
            item={item}
            language={attempt.language}
            stemId="stem"
            words={await answerWords(item.unit, attempt.feedback === 'end' ? t('save') : undefined)}
            article={
              sentences && <SentencesInArticle sentences={sentences} given={item.given} language={attempt.language} />
            }
          />
        </div>
        <ItemWays attempt={attempt} number={number} />
      </KeyDeck>
      <FlagPanel itemId={attempt.places[number - 1]?.itemId ?? ''} />
    </Page>
  );
}
