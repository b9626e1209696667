import { getFormatter, getTranslations } from 'next-intl/server';
import { OneButton } from '@/components/confirm';
import { undoRegradeAction } from '../actions';
import type { RegradeEntry } from '../queries/regrades-of';
import type { Place } from './regrade-forms';

type Props = {
  readonly regrades: readonly RegradeEntry[];
  /** Points the item is worth. */
  readonly weight: number;
  readonly language: 'id' | 'en';
  /** None where nothing can be changed, as in an archived class. */
  readonly at: Place | null;
};

/** What was regraded of an item, by whom and why, each to be undone; nothing when nothing was. */
export async function RegradeList({ regrades, weight, language, at }: Props) {
  const t = await getTranslations('regrades.list');
  if (regrades.length === 0) return null;
  return (
    <div className="mt-4">
      <h3 className="font-semibold">{t('title')}</h3>
      <ul className="mt-1 divide-y divide-line border-y border-line">
        {regrades.map((one) => (
          <li key={one.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3">
            <Entry regrade={one} weight={weight} language={language} />
            {at && one.mine && one.undoneAt === null && (
              <OneButton action={undoRegradeAction} hidden={{ regradeId: one.id, ...at }}>
                {t('undo')}
              </OneButton>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

async function Entry({ regrade, weight, language }: Omit<Props, 'regrades' | 'at'> & { regrade: RegradeEntry }) {
  const [t, format] = await Promise.all([getTranslations('regrades.list'), getFormatter()]);
  const { deed, accepted, points, pupil, reason, at, by, whole, undoneAt } = regrade;
  const date = (moment: Date) => format.dateTime(moment, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className={`min-w-0 ${undoneAt ? 'text-quiet' : ''}`}>
      <p className={undoneAt ? 'line-through' : 'font-medium'}>
        {t(deed, { points: format.number(points * weight, { maximumFractionDigits: 2 }) })}
        {accepted && <span lang={language}> {accepted}</span>}
        {pupil && <span> ({pupil})</span>}
      </p>
      <p className="whitespace-pre-line">{reason}</p>
      <p className="text-sm text-quiet">
        {by ? t('by', { name: by, date: date(at) }) : date(at)}
        {whole && ` · ${t('whole')}`}
        {undoneAt && ` · ${t('undone', { date: date(undoneAt) })}`}
      </p>
    </div>
  );
}
