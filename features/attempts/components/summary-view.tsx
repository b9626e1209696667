import { getTranslations } from 'next-intl/server';
import { finishAttemptAction } from '../actions';
import type { AskedAttempt } from '../queries/own-attempt';
import { AssignedClock } from './assigned-clock';
import { Summary } from './summary';

/** What is still open before an attempt is finished. */
export async function SummaryView({ attempt }: { attempt: AskedAttempt }) {
  const t = await getTranslations('attempts.summary');
  const before = attempt.reading === 'before';
  return (
    <Summary
      walk={attempt}
      changes={attempt.feedback === 'end' && !attempt.assigned?.rules.sequential}
      lead={<span lang={attempt.language}>{attempt.title}</span>}
      finish={{
        action: finishAttemptAction,
        sent: { attemptId: attempt.id, ...(before && { before: 'yes' }) },
        words: before ? t('toReading') : attempt.assigned ? t('handIn') : undefined,
      }}
    >
      <AssignedClock attempt={attempt} number={0} />
    </Summary>
  );
}
