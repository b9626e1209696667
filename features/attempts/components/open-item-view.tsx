import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { CorrectedNote } from '@/features/items/components/corrected-note';
import { SentencesInArticle } from '@/features/items/components/sentences-in-article';
import { correctedAmong } from '@/features/items/queries/corrected';
import { submitAnswerAction } from '../actions';
import type { OpenScreen } from '../queries/item-screen';
import { isSheet } from '../queries/own-attempt';
import { way } from './item-ways';
import { OpenItem } from './open-item';
import { AttemptProgress } from './progress-line';

/** One question of a quiz, to be answered. */
export async function OpenItemView({ screen }: { screen: OpenScreen }) {
  const { attempt, number, item, sentences } = screen;
  const itemId = attempt.places[number - 1]?.itemId ?? '';
  const [t, corrected] = await Promise.all([getTranslations('attempts.item'), correctedAmong([itemId])]);
  return (
    <OpenItem
      walk={attempt}
      number={number}
      item={item}
      language={attempt.language}
      action={submitAnswerAction}
      sent={{ attemptId: attempt.id }}
      article={sentences && <SentencesInArticle sentences={sentences} given={item.given} language={attempt.language} />}
      ways={
        isSheet(attempt) && (
          <Link href={`${attempt.path}/all`} prefetch={false} className={way}>
            {t('all')}
          </Link>
        )
      }
    >
      <AttemptProgress attempt={attempt} number={number} />
      <CorrectedNote corrected={corrected.get(itemId)} />
    </OpenItem>
  );
}
