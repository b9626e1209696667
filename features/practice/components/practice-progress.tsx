import { getTranslations } from 'next-intl/server';
import { ProgressLine } from '@/features/attempts/components/progress-line';
import { TimeLeft } from '@/features/items/components/time-left';
import type { OwnPractice } from '../queries/own-practice';

type Props = { readonly practice: OwnPractice; readonly number: number; readonly now: Date };

/** How far a practice is, and how long there is still to answer. The article of an item is told with its proof, not before. */
export async function PracticeProgress({ practice, number, now }: Props) {
  const t = await getTranslations('practice.modes');
  const { deadlineAt, finishedAt, path } = practice;
  return (
    <ProgressLine walk={practice} number={number} title={t(practice.mode)}>
      {deadlineAt && !finishedAt && <TimeLeft deadlineAt={deadlineAt} now={now} resultPath={`${path}/result`} />}
    </ProgressLine>
  );
}
