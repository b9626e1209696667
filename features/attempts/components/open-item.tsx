import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { FlagPanel } from '@/features/flags/components/flag-panel';
import { AnswerForm } from '@/features/items/components/answer-form';
import type { AnswerState } from '@/features/items/components/answer-state';
import { answerWords } from '@/features/items/components/answer-words';
import { AskedStem } from '@/features/items/components/asked-stem';
import { KeyDeck } from '@/features/items/components/key-deck';
import { keyWords } from '@/features/items/components/key-words';
import type { OpenItem as Item } from '@/features/items/queries/open-item';
import type { AnswerRefusal } from '@/features/items/schema/refusal';
import type { Walk } from '../queries/walk';
import { ItemWays } from './item-ways';

type Props = {
  readonly walk: Walk;
  readonly number: number;
  readonly item: Item;
  readonly language: 'id' | 'en';
  readonly action: (state: AnswerState, form: FormData) => Promise<AnswerState>;
  /** What the form sends along with the number of the item: which walk it is. */
  readonly sent: Readonly<Record<string, string>>;
  /** Of `evidence`, the article with its sentences to pick. */
  readonly article?: ReactNode;
  /** Ways beside those to the other questions. */
  readonly ways?: ReactNode;
  /** How far the walk is. */
  readonly children: ReactNode;
};

/** One question of a walk, to be answered. Nothing of its key is here to be sent. */
export async function OpenItem({ walk, number, item, language, action, sent, article, ways, children }: Props) {
  const [t, words] = await Promise.all([getTranslations('attempts.item'), keyWords(item, { ways: true })]);
  const isKeptAsGiven = walk.feedback === 'end' && !walk.sequential;
  const toResult = { to: `${walk.path}/result`, words: t('seeResult') };
  return (
    <Page>
      {children}
      <KeyDeck label={t('progress', { number, total: walk.places.length })} words={words} arrival={`${number}`}>
        <div id="question">
          <AskedStem key={`stem ${number}`} item={item} language={language} within="question" />
          <AnswerForm
            key={number}
            action={action}
            sent={{ ...sent, number: String(number) }}
            ways={{
              finished: toResult,
              'too-late': toResult,
              'already-answered': { to: `${walk.path}/${number}`, words: t('seeAnswer') },
            }}
            item={item}
            language={language}
            stemId="stem"
            words={
              await answerWords(item, { submit: walk.feedback === 'end' ? t('save') : undefined, never: neverIn(walk) })
            }
            {...(isKeptAsGiven && { keeping: { saving: t('saving'), kept: t('kept') } })}
            article={article}
          />
        </div>
        <ItemWays walk={walk} number={number}>
          {ways}
        </ItemWays>
      </KeyDeck>
      <FlagPanel itemId={walk.places[number - 1]?.itemId ?? ''} />
    </Page>
  );
}

/** What `keepAnswer` refuses in other walks than this. */
function neverIn({ feedback, sequential }: Walk): readonly AnswerRefusal[] {
  if (sequential) return [];
  return ['out-of-order', feedback === 'each' ? 'newer-kept' : 'already-answered'];
}
