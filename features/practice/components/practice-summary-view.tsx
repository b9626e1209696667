import { getTranslations } from 'next-intl/server';
import { Summary } from '@/features/attempts/components/summary';
import { TimeLeft } from '@/features/items/components/time-left';
import { finishPracticeAction } from '../actions';
import type { OwnPractice } from '../queries/own-practice';

/** What is still open before a practice is handed in. */
export async function PracticeSummaryView({ practice, now }: { practice: OwnPractice; now: Date }) {
  const t = await getTranslations('practice.modes');
  const { id, mode, deadlineAt, path } = practice;
  return (
    <Summary walk={practice} lead={t(mode)} finish={{ action: finishPracticeAction, sent: { practiceId: id } }}>
      {deadlineAt && <TimeLeft deadlineAt={deadlineAt} now={now} resultPath={`${path}/result`} />}
    </Summary>
  );
}
