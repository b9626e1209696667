import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { editItemAction } from '../edit-item-action';
import type { ReviewItem } from '../queries/review-items';
import { EditItemForm } from './edit-item-form';
import { editLabels } from './edit-labels';

type Props = {
  readonly quizId: string;
  readonly item: ReviewItem;
  readonly number: number;
  readonly language: 'id' | 'en';
  /** What could be shown above its stem; null for nothing. */
  readonly opening: string | null;
};

/** The form that rewrites an item, with the words that prove it as it is. */
export async function EditPanel({ quizId, item, number, language, opening }: Props) {
  const t = await getTranslations('teach.edit');
  const parts = Math.max(item.choices.length, item.steps.length, item.pairs.length);
  return (
    <>
      <p className="mt-3 text-sm text-quiet">{t('quote')}</p>
      <div className="mb-4 space-y-2">
        {[item.evidence, ...item.furtherEvidence].map(({ start, text }) => (
          <blockquote key={start} lang={language} className="border-l-4 border-mark pl-3 font-serif">
            {text}
          </blockquote>
        ))}
      </div>
      <EditItemForm
        action={editItemAction}
        sent={{ quizId, itemId: item.id, seen: item.seen }}
        kept={{ name: item.id, base: String(item.seen) }}
        item={item}
        language={language}
        opening={opening === null ? undefined : { text: opening }}
        cancel={
          <ButtonLink look="quiet" href={`?item=${item.id}#soal-${item.id}`} prefetch={false} scroll={false}>
            {t('cancel')}
          </ButtonLink>
        }
        labels={await editLabels({ kind: item.kind, parts, form: t('form', { number }) })}
      />
    </>
  );
}
