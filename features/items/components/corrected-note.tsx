import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/notice';
import { correctedAmong } from '../queries/corrected';

/** Says on an item that was asked that its article was corrected since. Nothing where it was not. */
export async function CorrectedNote({ itemId }: { itemId: string }) {
  const corrected = (await correctedAmong([itemId])).get(itemId);
  if (!corrected) return null;
  const t = await getTranslations('corrections.result');
  return <Notice>{t(corrected.state, { date: corrected.at })}</Notice>;
}
