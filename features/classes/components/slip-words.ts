import { getTranslations } from 'next-intl/server';
import { siteOrigin } from '@/lib/site-origin';
import type { SlipWords } from './slips';

export async function slipWords(): Promise<SlipWords> {
  const [t, origin] = await Promise.all([getTranslations('classes.slip'), siteOrigin()]);
  const address = `${origin.replace(/^https?:\/\//, '')}/join`;
  return { at: t('at', { address }), nickname: t('nickname'), code: t('code'), pin: t('pin'), print: t('print') };
}
