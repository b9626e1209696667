import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/notice';
import { type Corrected, correctedAmong } from '../queries/corrected';

/** `corrected` is what `correctedAmong` tells of the item: a list asks for all of its items at once. */
type Props = { readonly corrected: Corrected | undefined; readonly to?: 'learner' | 'teacher' };

/** Says on an item that its article was corrected since it was made. Nothing where it was not, or where the item was found right all the same. */
export async function CorrectedNote({ corrected, to = 'learner' }: Props) {
  if (!corrected) return null;
  const t = await getTranslations(to === 'teacher' ? 'corrections.desk' : 'corrections.result');
  return <Notice>{t(corrected.state, { date: corrected.at })}</Notice>;
}

/** The same of all items of a page, in one line; `itemIds` in the order of their numbers. */
export async function CorrectedNumbers({ itemIds }: { itemIds: readonly string[] }) {
  const corrected = await correctedAmong(itemIds);
  if (corrected.size === 0) return null;
  const t = await getTranslations('corrections.result');
  const numbers = itemIds.flatMap((id, at) => (corrected.has(id) ? [at + 1] : []));
  return <Notice>{t('sheet', { numbers: numbers.join(', '), count: numbers.length })}</Notice>;
}
