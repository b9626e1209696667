import { finishAttemptAction } from '../actions';
import type { ItemScreen } from '../queries/item-screen';
import { AttemptProgress } from './progress-line';
import { RevealedItem } from './revealed-item';

/** An answered question of a quiz. */
export function RevealedItemView({ screen }: { screen: Extract<ItemScreen, { kind: 'revealed' }> }) {
  const { attempt, number, item, body } = screen;
  return (
    <RevealedItem
      walk={attempt}
      number={number}
      item={item}
      source={{ title: attempt.articleTitle, language: attempt.language, body }}
      finish={{ action: finishAttemptAction, sent: { attemptId: attempt.id } }}
    >
      <AttemptProgress attempt={attempt} number={number} />
    </RevealedItem>
  );
}
