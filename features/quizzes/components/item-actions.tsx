import { getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '@/components/button';
import { decideItemAction, replaceItemAction, undecideItemAction } from '../actions';
import type { ReviewItem } from '../queries/review-items';
import { ActForm } from './act-form';
import { PlaceAndWeight } from './place-and-weight';
import { RejectForm } from './reject-form';

type Props = {
  readonly quizId: string;
  readonly item: ReviewItem;
  readonly number: number;
  /** How many items the quiz has. */
  readonly of: number;
};

/** Accept, edit, replace, reject, move, weigh: forms and a link. `data-act` is what the keyboard shortcuts press. */
export async function ItemActions({ quizId, item, number, of }: Props) {
  const t = await getTranslations('teach.review');
  const itemKey = { quizId, itemId: item.id, seen: item.seen };
  return (
    <fieldset className="mt-4 border-t border-line pt-4">
      <legend className="sr-only">{t('actions', { number })}</legend>
      <div className="flex flex-wrap gap-2">
        {item.verdict !== 'accepted' && (
          <ActForm action={decideItemAction} fields={itemKey}>
            <Button type="submit" name="verdict" value="accepted" data-act="accept">
              {t('accept')}
            </Button>
          </ActForm>
        )}
        <ButtonLink
          look="secondary"
          href={`?item=${item.id}&edit=1#soal-${item.id}`}
          prefetch={false}
          scroll={false}
          data-act="edit"
        >
          {t('edit')}
        </ButtonLink>
        <ActForm action={replaceItemAction} fields={itemKey}>
          <Button type="submit" look="secondary" data-act="replace">
            {t('replace')}
          </Button>
        </ActForm>
        <RejectForm itemKey={itemKey} item={item} />
        {item.verdict && (
          <ActForm action={undecideItemAction} fields={itemKey}>
            <Button type="submit" look="quiet">
              {t('undo')}
            </Button>
          </ActForm>
        )}
      </div>
      <PlaceAndWeight
        itemKey={itemKey}
        number={number}
        weight={item.weight}
        first={number === 1}
        last={number === of}
      />
    </fieldset>
  );
}
