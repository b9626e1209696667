import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/button';
import { decideItemAction, replaceItemAction, undecideItemAction } from '../actions';
import type { ReviewItem } from '../queries/review-items';

type Props = { readonly quizId: string; readonly item: ReviewItem; readonly label: string };

/** Accept, edit, replace, reject: forms and a link. `data-act` is what the keyboard shortcuts press. */
export async function ItemActions({ quizId, item, label }: Props) {
  const t = await getTranslations('teach.review');
  const itemKey = (
    <>
      <input type="hidden" name="quizId" value={quizId} />
      <input type="hidden" name="itemId" value={item.id} />
      <input type="hidden" name="seen" value={item.seen} />
    </>
  );
  return (
    <fieldset className="mt-4 flex flex-wrap gap-2 border-t border-line pt-4">
      <legend className="sr-only">{label}</legend>
      {item.verdict !== 'accepted' && (
        <ActForm action={decideItemAction} hidden={itemKey}>
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
      <ActForm action={replaceItemAction} hidden={itemKey}>
        <Button type="submit" look="secondary" data-act="replace">
          {t('replace')}
        </Button>
      </ActForm>
      {item.verdict !== 'rejected' && (
        <ActForm action={decideItemAction} hidden={itemKey}>
          <Button type="submit" look="danger" name="verdict" value="rejected" data-act="reject">
            {t('reject')}
          </Button>
        </ActForm>
      )}
      {item.verdict && (
        <ActForm action={undecideItemAction} hidden={itemKey}>
          <Button type="submit" look="quiet">
            {t('undo')}
          </Button>
        </ActForm>
      )}
    </fieldset>
  );
}

type ActProps = {
  readonly action: (form: FormData) => Promise<void>;
  readonly hidden: ReactNode;
  readonly children: ReactNode;
};

function ActForm({ action, hidden, children }: ActProps) {
  return (
    <form action={action}>
      {hidden}
      {children}
    </form>
  );
}
