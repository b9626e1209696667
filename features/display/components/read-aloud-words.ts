import { getTranslations } from 'next-intl/server';

export type ReadAloudWords = {
  readonly play: string;
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
};

/** The names of the buttons, which tell what is being read. */
export async function readAloudWords(what: 'question' | 'article'): Promise<ReadAloudWords> {
  const t = await getTranslations(`display.readAloud.${what}`);
  return { play: t('play'), pause: t('pause'), resume: t('resume'), stop: t('stop') };
}
