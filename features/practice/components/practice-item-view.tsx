import { OpenItem } from '@/features/attempts/components/open-item';
import { RevealedItem } from '@/features/attempts/components/revealed-item';
import { finishPracticeAction, submitPracticeAnswerAction } from '../actions';
import type { PracticeScreen } from '../queries/practice-screen';
import { PracticeProgress } from './practice-progress';

/** One item of a practice: to be answered, or with its proof. */
export function PracticeItemView({ screen, now }: { screen: PracticeScreen; now: Date }) {
  const { practice, number, source } = screen;
  const sent = { practiceId: practice.id };
  const progress = <PracticeProgress practice={practice} number={number} now={now} />;
  if (screen.kind === 'open') {
    return (
      <OpenItem
        walk={practice}
        number={number}
        item={screen.item}
        language={source.language}
        action={submitPracticeAnswerAction}
        sent={sent}
      >
        {progress}
      </OpenItem>
    );
  }
  return (
    <RevealedItem
      walk={practice}
      number={number}
      item={screen.item}
      source={{ ...source, body: screen.body }}
      finish={{ action: finishPracticeAction, sent }}
    >
      {progress}
    </RevealedItem>
  );
}
