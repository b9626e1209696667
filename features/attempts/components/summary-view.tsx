import { finishAttemptAction } from '../actions';
import type { OwnAttempt } from '../queries/own-attempt';
import { Summary } from './summary';

/** What is still open before an attempt is finished. */
export function SummaryView({ attempt }: { attempt: OwnAttempt }) {
  return (
    <Summary
      walk={attempt}
      lead={<span lang={attempt.language}>{attempt.title}</span>}
      finish={{ action: finishAttemptAction, sent: { attemptId: attempt.id } }}
    />
  );
}
