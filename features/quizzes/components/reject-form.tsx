import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/button';
import { decideItemAction } from '../actions';
import type { ReviewItem } from '../queries/review-items';
import { longest, rejectReasons } from '../schema';
import { ActForm } from './act-form';

type Props = {
  readonly itemKey: Readonly<Record<string, string | number>>;
  readonly item: Pick<ReviewItem, 'verdict' | 'reason' | 'remark'>;
};

/** Opens to the reasons; none need be given, and of a rejected item they can be changed. It opens without JavaScript as well. */
export async function RejectForm({ itemKey, item }: Props) {
  const t = await getTranslations('desk.reject');
  const rejected = item.verdict === 'rejected';
  const remark = `remark-${itemKey.itemId}`;
  return (
    <details className="group open:basis-full">
      <summary
        data-act="reject"
        className="inline-flex min-h-11 cursor-pointer list-none items-center justify-center rounded-md border border-wrong bg-card px-4 py-2 font-medium text-wrong hover:bg-wrong-soft [&::-webkit-details-marker]:hidden"
      >
        {rejected ? t('change') : t('open')}
      </summary>
      <ActForm
        action={decideItemAction}
        fields={{ ...itemKey, verdict: 'rejected' }}
        className="mt-3 rounded-md border border-line bg-paper p-3"
      >
        <fieldset>
          <legend className="font-medium">{t('why')}</legend>
          <div className="grid gap-x-4 sm:grid-cols-2">
            {rejectReasons.map((reason) => (
              <label key={reason} className="flex min-h-11 items-center gap-2">
                <input
                  type="radio"
                  name="reason"
                  value={reason}
                  defaultChecked={reason === item.reason}
                  className="size-5 shrink-0 accent-accent"
                />
                {t(`reasons.${reason}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <label htmlFor={remark} className="mt-2 block font-medium">
          {t('remark')}
        </label>
        <input
          id={remark}
          name="remark"
          defaultValue={item.remark}
          maxLength={longest.remark}
          autoComplete="off"
          className="mt-1 block min-h-11 w-full rounded-md border border-edge bg-card px-3 py-2 text-ink"
        />
        <Button type="submit" look="danger" className="mt-3">
          {rejected ? t('keep') : t('send')}
        </Button>
      </ActForm>
    </details>
  );
}
