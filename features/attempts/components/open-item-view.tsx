import { submitAnswerAction } from '../actions';
import type { ItemScreen } from '../queries/item-screen';
import { OpenItem } from './open-item';
import { AttemptProgress } from './progress-line';

/** One question of a quiz, to be answered. */
export function OpenItemView({ screen: { attempt, number, item } }: { screen: Extract<ItemScreen, { kind: 'open' }> }) {
  return (
    <OpenItem
      walk={attempt}
      number={number}
      item={item}
      language={attempt.language}
      action={submitAnswerAction}
      sent={{ attemptId: attempt.id }}
    >
      <AttemptProgress attempt={attempt} number={number} />
    </OpenItem>
  );
}
