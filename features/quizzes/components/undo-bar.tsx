import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/button';
import { undoStepAction } from '../actions';
import type { Review } from '../queries/get-review';
import { ActForm } from './act-form';

/** The last step and the way back, where the eye is after it: in the card that the step led to, else above the items. */
export async function UndoBar({ review }: { review: Review }) {
  const t = await getTranslations('desk.undo');
  const { lastStep: step, quizId, versionId, items } = review;
  if (step === null) return null;
  const place = items.findIndex(({ id }) => id === step.itemId);
  const several = step.act === 'accept_rest' || place < 0;
  const act = t(`acts.${step.act}`);
  return (
    <ActForm action={undoStepAction} fields={{ quizId, versionId, stepId: step.id }} className="mb-2">
      <Button type="submit" look="quiet" data-act="undo" className="-ml-4">
        <span aria-hidden="true">↶</span>
        {several ? t('step', { act }) : t('stepOfItem', { act, number: place + 1 })}
      </Button>
    </ActForm>
  );
}
