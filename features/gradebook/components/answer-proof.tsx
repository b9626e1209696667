import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { IsoDate } from '@/components/iso-date';
import { quotesOf } from '@/features/items/components/quotes';
import { withoutQuote } from '@/features/items/components/without-quote';
import type { PupilItem } from '../queries/pupil-answers';

type Props = {
  readonly item: PupilItem;
  readonly language: 'id' | 'en';
  /** Id of the first marked word in the article on this page; see `quotesOf`. */
  readonly anchor: string;
};

/** For a teacher: what the pupil answered, beside the key, the reasons, and the words that prove it. */
export async function AnswerProof({ item, language, anchor }: Props) {
  const t = await getTranslations('gradebook.pupil');
  const { kind, answer, key, evidence } = item;
  const whyWrong = withoutQuote(item.whyWrong ?? '', evidence.text);
  const because = withoutQuote(item.because, evidence.text);
  return (
    <>
      <dl className="grid gap-3">
        <Row name={t('given')} language={language}>
          {answer === null ? (
            <span className="text-quiet">–</span>
          ) : kind === 'date' ? (
            <IsoDate iso={answer.readable} locale={language} />
          ) : (
            answer.readable
          )}
        </Row>
        <Row name={t('key')} language={language}>
          <strong className="font-semibold">{key}</strong>
        </Row>
        {whyWrong && (
          <Row name={t('whyWrong')} language={language}>
            {whyWrong}
          </Row>
        )}
        {because && because !== `${key}.` && because !== whyWrong && (
          <Row name={t('why')} language={language}>
            {because}
          </Row>
        )}
      </dl>
      {quotesOf(item, anchor).map(({ id, text }) => (
        <blockquote key={id} lang={language} className="mt-3 border-l-4 border-mark pl-4 font-serif text-lg">
          <a href={`#${id}`} className="inline-block min-h-6 no-underline hover:underline">
            {text.replace(/[*_`]+/g, '')}
          </a>
        </blockquote>
      ))}
    </>
  );
}

function Row({ name, language, children }: { name: string; language: 'id' | 'en'; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-quiet">{name}</dt>
      <dd lang={language} className="wrap-anywhere">
        {children}
      </dd>
    </div>
  );
}
