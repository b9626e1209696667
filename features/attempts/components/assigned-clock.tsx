import { Presence } from '@/features/assignments/components/presence';
import { TimeLeft } from '@/features/items/components/time-left';
import type { AskedAttempt } from '../queries/own-attempt';

/** Of an attempt at an assignment: how long there is still, and that its page is there. Nothing for any other. */
export function AssignedClock({ attempt, number }: { readonly attempt: AskedAttempt; readonly number: number }) {
  const { id, assigned, finishedAt, path } = attempt;
  if (!assigned || finishedAt) return null;
  const { deadlineAt } = assigned;
  return (
    <>
      {deadlineAt && <TimeLeft deadlineAt={deadlineAt} now={new Date()} resultPath={`${path}/result`} />}
      <Presence attemptId={id} number={number} deadline={deadlineAt?.getTime() ?? null} />
    </>
  );
}
