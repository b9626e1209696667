import { getTranslations } from 'next-intl/server';
import type { EntryLine } from '../queries/list-feeds';

/** What became of an entry, and why it waits where it became no draft. */
export async function EntryState({ entry: { state, isUsed } }: { readonly entry: EntryLine }) {
  const [t, faults] = await Promise.all([getTranslations('intake.feeds'), getTranslations('intake.draftFaults')]);
  const told = 'mt-1 text-sm font-medium';
  switch (state.kind) {
    case 'draft':
      return <p className={told}>{t('isDraft')}</p>;
    case 'published':
      return <p className={told}>{t('isPublished')}</p>;
    case 'due':
      return <p className="mt-1 text-sm text-quiet">{t('isDue')}</p>;
    case 'waiting':
      if (isUsed) return <p className={told}>{t('used')}</p>;
      if (state.fault === null) return null;
      return (
        <p className="mt-1 text-sm">
          {t('noDraft')} {faults.has(state.fault) ? faults(state.fault) : faults('unreachable')}
          {state.again && ` ${t('again')}`}
        </p>
      );
  }
}
