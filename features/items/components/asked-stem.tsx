import { getTranslations } from 'next-intl/server';
import { ReadAloud } from '@/features/display/components/read-aloud';
import { readAloudWords } from '@/features/display/components/read-aloud-words';
import type { OpenItem } from '../queries/open-item';
import { StemHeading } from './stem-heading';
import { Stimulus } from './stimulus';
import { stimulusWords } from './stimulus-words';

type Props = {
  readonly item: OpenItem;
  readonly language: 'id' | 'en';
  /** Id of the element that holds the question and its choices, which are read aloud. */
  readonly within: string;
};

/**
 * What is asked, with the id `stem`; it takes the focus on arrival, described by what is to be read before it. The voice comes
 * before it, so that one Tab leads from the question to its answer; how to answer stands beside the question, not the quotation.
 */
export async function AskedStem({ item, language, within }: Props) {
  const t = await getTranslations('items');
  return (
    <>
      <Stimulus id="stimulus" text={item.stimulus} language={language} words={await stimulusWords()} />
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4">
        <p className="text-sm font-medium text-quiet">{t(`kinds.${item.kind}`)}</p>
        <ReadAloud of={within} language={language} words={await readAloudWords('question')} />
      </div>
      <StemHeading item={item} language={language} gap={t('gap')} />
    </>
  );
}
