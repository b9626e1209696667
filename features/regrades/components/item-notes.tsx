import { getFormatter, getTranslations } from 'next-intl/server';
import type { ItemNote } from '../queries/notes';

type Props = { readonly note: ItemNote | undefined; readonly language: 'id' | 'en' };

/** Beside an item of a result: what was regraded, why and when, and what the teacher wrote to the answer. */
export async function ItemNotes({ note, language }: Props) {
  if (!note) return null;
  const [t, format] = await Promise.all([getTranslations('regrades'), getFormatter()]);
  const date = (at: Date) => format.dateTime(at, { dateStyle: 'medium' });
  return (
    <div className="mt-4 grid gap-3">
      {note.regrades.map(({ deed, accepted, reason, at, undoneAt }) => (
        <div
          key={`${deed} ${at.getTime()} ${accepted}`}
          className="rounded-md border-l-4 border-accent bg-card px-4 py-3"
        >
          <p className={undoneAt ? 'text-quiet line-through' : 'font-semibold'}>
            {t(`note.${deed}`)}
            {accepted && <span lang={language}> {accepted}</span>}
          </p>
          {reason === null ? <Later /> : <p className="whitespace-pre-line">{t('reasonGiven', { reason })}</p>}
          <p className="text-sm text-quiet">
            {date(at)}
            {undoneAt && ` · ${t('list.undone', { date: date(undoneAt) })}`}
          </p>
        </div>
      ))}
      {note.comment && (
        <div className="rounded-md border-l-4 border-edge bg-card px-4 py-3">
          <p className="font-semibold">{t('comment')}</p>
          {note.comment.text === null ? <Later /> : <p className="whitespace-pre-line">{note.comment.text}</p>}
          <p className="text-sm text-quiet">{date(note.comment.at)}</p>
        </div>
      )}
    </div>
  );
}

/** In the place of words that may tell the key before its time. */
async function Later() {
  const t = await getTranslations('regrades');
  return <p className="text-quiet">{t('withKey')}</p>;
}
