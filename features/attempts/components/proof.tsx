import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { IsoDate } from '@/components/iso-date';
import type { ProvenItem } from '../queries/proof';
import { withoutQuote } from '../without-quote';

type Props = {
  readonly item: ProvenItem;
  readonly language: 'id' | 'en';
  /** Id of the first marked word in the article on this page. */
  readonly anchor: string;
};

/** The answer given, the key, why it is right, why the other was wrong, and the words that prove it. */
export async function Proof({ item, language, anchor }: Props) {
  const t = await getTranslations('attempts.proof');
  const { answer, key, evidence } = item;
  const because = withoutQuote(item.because, evidence.text);
  const whyWrong = withoutQuote(item.whyWrong ?? '', evidence.text);
  return (
    <>
      <dl className="grid gap-4">
        {answer && !answer.correct && (
          <Row name={t('yours')} language={language}>
            {item.kind === 'date' ? <IsoDate iso={answer.readable} locale={language} /> : answer.readable}
          </Row>
        )}
        <Row name={t('key')} language={language}>
          <strong className="font-semibold">{key}</strong>
        </Row>
        {whyWrong && (
          <Row name={t('whyWrong', { choice: answer?.readable ?? '' })} language={language}>
            {whyWrong}
          </Row>
        )}
        {because && (
          <Row name={t('why')} language={language}>
            {because}
          </Row>
        )}
      </dl>
      <figure className="mt-4">
        <figcaption className="text-sm text-quiet">{t('quote')}</figcaption>
        <blockquote lang={language} className="mt-1 border-l-4 border-mark pl-4 font-serif text-lg">
          {evidence.text.replace(/[*_`]+/g, '')}
        </blockquote>
        <a
          href={`#${anchor}`}
          className="mt-1 inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t('inArticle')}
        </a>
      </figure>
    </>
  );
}

function Row({ name, language, children }: { name: string; language: 'id' | 'en'; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-quiet">{name}</dt>
      <dd lang={language}>{children}</dd>
    </div>
  );
}
