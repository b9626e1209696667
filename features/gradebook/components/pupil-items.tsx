import { getTranslations } from 'next-intl/server';
import { anchorOf } from '@/features/attempts/components/item-markup';
import { proofWords } from '@/features/items/components/proof-words';
import { Stem } from '@/features/items/components/stem';
import { Verdict } from '@/features/items/components/verdict';
import { ItemNotes } from '@/features/regrades/components/item-notes';
import { CommentForm, PointsForm } from '@/features/regrades/components/regrade-forms';
import { getLanguage } from '@/lib/language';
import type { PupilAnswers, PupilItem } from '../queries/pupil-answers';
import { AnswerProof } from './answer-proof';

type Props = { readonly answers: PupilAnswers; readonly shown: NonNullable<PupilAnswers['shown']> };

/** Each answer beside key and quote, with other points for it and a comment. */
export async function PupilItems({ answers, shown }: Props) {
  const [t, ofItems, words] = await Promise.all([
    getTranslations('gradebook'),
    getTranslations('items'),
    getLanguage().then(proofWords),
  ]);
  const { language } = answers.article;
  return (
    <section aria-label={t('pupil.title')}>
      <ol>
        {shown.items.map((item, at) => (
          <li key={item.id} id={`soal-${at + 1}`} className="scroll-mt-4 border-b border-line py-6">
            <p className="flex flex-wrap items-center justify-between gap-2 text-sm">
              <span className="text-quiet">
                {t('pupil.item', { number: at + 1 })} · {t('items.weight', { points: item.weight })}
              </span>
              <Verdict answer={item.answer} words={words} />
            </p>
            <h2 className="mt-1 mb-4 text-lg font-semibold">
              <Stem text={item.stem} language={language} gap={ofItems('gap')} />
            </h2>
            <AnswerProof item={item} language={language} anchor={anchorOf(at + 1)} />
            <ItemNotes note={item.note} language={language} />
            {!answers.class.archived && <Deeds answers={answers} shown={shown} item={item} number={at + 1} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

async function Deeds({ answers, shown, item, number }: Props & { readonly item: PupilItem; readonly number: number }) {
  const t = await getTranslations('gradebook.pupil');
  const { class: group, assignment, pupil } = answers;
  const path = `/classes/${group.id}/gradebook/${assignment.id}/${pupil.userId}`;
  const at = { back: `${path}?attempt=${shown.number}`, place: `soal-${number}` };
  const { answerId, answer, weight, note } = item;
  if (answerId === null) return <p className="mt-4 text-sm text-quiet">{t('noAnswer')}</p>;
  const points = `${Number(((answer?.points ?? 0) * weight).toFixed(4))}`.replace('.', ',');
  const place = { assignmentId: assignment.id, answerId, at };
  return (
    <div className="mt-4">
      <PointsForm {...place} itemId={item.id} points={points} most={weight} />
      <CommentForm {...place} text={note?.comment?.text ?? ''} />
    </div>
  );
}
