import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { editItemAction } from '../edit-item-action';
import type { ReviewItem } from '../queries/review-items';
import { EditItemForm } from './edit-item-form';

type Props = {
  readonly quizId: string;
  readonly item: ReviewItem;
  readonly number: number;
  readonly language: 'id' | 'en';
};

/** The form that rewrites an item, with the quote that stays. */
export async function EditPanel({ quizId, item, number, language }: Props) {
  const t = await getTranslations('teach.edit');
  const numbered = (name: string) => item.choices.map((_, place) => t(name, { number: place + 1 }));
  return (
    <>
      <p className="mt-3 text-sm text-quiet">{t('quote')}</p>
      <blockquote lang={language} className="mb-4 border-l-4 border-mark pl-3 font-serif">
        {item.evidence.text}
      </blockquote>
      <EditItemForm
        action={editItemAction}
        quizId={quizId}
        item={item}
        language={language}
        cancel={
          <ButtonLink look="quiet" href={`?item=${item.id}#soal-${item.id}`} prefetch={false} scroll={false}>
            {t('cancel')}
          </ButtonLink>
        }
        labels={{
          form: t('form', { number }),
          stem: item.kind === 'cloze' ? t('stemCloze') : t('stem'),
          because: t('because'),
          choices: t('choices'),
          choicesHint: t('choicesHint'),
          choice: numbered('choice'),
          correct: numbered('correct'),
          choiceBecause: numbered('choiceBecause'),
          accepted: t('accepted'),
          date: t('date'),
          dateHint: t('dateHint'),
          amount: t('amount'),
          unit: t('unit'),
          tolerance: t('tolerance'),
          save: t('save'),
        }}
      />
    </>
  );
}
