import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/button';
import { addTimeAction } from '../actions';

type Props = {
  readonly assignmentId: string;
  /** Empty for all that run. */
  readonly attemptId: string;
  readonly label: string;
  readonly folded?: boolean;
};

/** More time for one attempt or for all. */
export async function AddTimeForm({ assignmentId, attemptId, label, folded = false }: Props) {
  const t = await getTranslations('assignments.taught');
  const field = `minutes-${attemptId || 'all'}`;
  const form = (
    <form action={addTimeAction} className="flex flex-wrap items-end gap-3 py-2" aria-label={label}>
      <input type="hidden" name="assignmentId" value={assignmentId} />
      <input type="hidden" name="attemptId" value={attemptId} />
      <label htmlFor={field} className="text-sm">
        {t('minutes')}
        <input
          id={field}
          name="minutes"
          type="number"
          min={1}
          max={1440}
          defaultValue={5}
          required
          className="mt-1 block min-h-11 w-24 rounded-md border border-edge bg-card px-3 py-2"
        />
      </label>
      <Button look="secondary">{t('add')}</Button>
    </form>
  );
  if (!folded) {
    return (
      <div className="mt-4">
        <p className="font-medium">{label}</p>
        {form}
      </div>
    );
  }
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-accent underline underline-offset-4">
        {t('addTime')}
        <span className="sr-only">: {label}</span>
      </summary>
      {form}
    </details>
  );
}
