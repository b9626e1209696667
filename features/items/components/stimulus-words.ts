import { getTranslations } from 'next-intl/server';
import type { StimulusWords } from './stimulus';

export async function stimulusWords(): Promise<StimulusWords> {
  const t = await getTranslations('items.stimulus');
  return { from: t('from'), leftOut: t('leftOut') };
}
