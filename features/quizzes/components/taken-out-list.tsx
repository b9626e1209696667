import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/button';
import { restoreItemAction } from '../actions';
import { type TakenOut, takenOut } from '../queries/taken-out';
import { ActForm } from './act-form';

type Props = {
  readonly quizId: string;
  readonly versionId: string;
  readonly language: 'id' | 'en';
  /** Whether its version is published: then nothing comes back. */
  readonly frozen: boolean;
};

/** What a teacher rejected, why, and the way back into the quiz. */
export async function TakenOutList({ quizId, versionId, language, frozen }: Props) {
  const [t, items] = await Promise.all([getTranslations('desk.takenOut'), takenOut(versionId)]);
  return (
    <section aria-labelledby="taken-out">
      <h2 id="taken-out" className="text-xl font-semibold">
        {t('title')}
      </h2>
      <p className="mt-1 mb-4 text-quiet">{items.length === 0 ? t('none') : frozen ? t('frozen') : t('lead')}</p>
      <ul className="space-y-3">
        {items.map((item) => (
          <li key={item.id} className="rounded-md border border-line bg-card px-4 py-3">
            <Entry item={item} language={language} />
            {!frozen && (
              <ActForm
                action={restoreItemAction}
                fields={{ quizId, itemId: item.id, seen: item.seen }}
                className="mt-2"
              >
                <Button type="submit" look="secondary">
                  {t('restore')}
                </Button>
              </ActForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

async function Entry({ item, language }: { item: TakenOut; language: 'id' | 'en' }) {
  const [t, told] = await Promise.all([getTranslations('teach'), getTranslations('desk.takenOut')]);
  const { kind, stem, key, rejectedAt, by } = item;
  return (
    <>
      <p className="text-sm text-quiet">{t(`kinds.${kind}`)}</p>
      <p lang={language} className="font-serif text-lg leading-snug">
        {stem}
      </p>
      <p className="text-sm">
        {t('review.key')}: <span lang={language}>{key}</span>
      </p>
      <RejectedBecause {...item} />
      <p className="text-sm text-quiet">
        {by ? told('by', { name: by, date: rejectedAt }) : told('at', { date: rejectedAt })}
      </p>
    </>
  );
}

/** The reason of a rejection in words, with what the teacher remarked. */
export async function RejectedBecause({ reason, remark }: Pick<TakenOut, 'reason' | 'remark'>) {
  const t = await getTranslations('desk.reject');
  if (reason === null && remark === '') return null;
  const words = [reason && t(`reasons.${reason}`), remark].filter(Boolean).join(': ');
  return (
    <p className="mt-1 text-sm">
      <span className="text-quiet">{t('because')}</span> {words}
    </p>
  );
}
