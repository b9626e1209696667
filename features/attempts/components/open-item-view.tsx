import { getTranslations } from 'next-intl/server';
import { Page } from '@/components/page';
import { FlagPanel } from '@/features/flags/components/flag-panel';
import { AnswerForm } from '@/features/items/components/answer-form';
import { answerWords } from '@/features/items/components/answer-words';
import { AskedStem } from '@/features/items/components/asked-stem';
import { KeyDeck } from '@/features/items/components/key-deck';
import { keyWords } from '@/features/items/components/key-words';
import { SentencesInArticle } from '@/features/items/components/sentences-in-article';
import { submitAnswerAction } from '../actions';
import type { ItemScreen } from '../queries/item-screen';
import { ItemWays } from './item-ways';
import { ProgressLine } from './progress-line';

/** One question to answer. Nothing of its key is here to be sent. */
export async function OpenItemView({ screen }: { screen: Extract<ItemScreen, { kind: 'open' }> }) {
  const { attempt, number, item, sentences } = screen;
  const [t, words] = await Promise.all([getTranslations('attempts.item'), keyWords(item, { ways: true })]);
  return (
    <Page>
      <ProgressLine attempt={attempt} number={number} />
      <KeyDeck label={t('progress', { number, total: attempt.places.length })} words={words} arrival={`${number}`}>
        <div id="question">
          <AskedStem key={`stem ${number}`} item={item} language={attempt.language} within="question" />
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
