import type { ReactNode } from 'react';
import { IsoDate } from '@/components/iso-date';
import type { ProvenItem } from '../queries/proof';
import { tallyOf } from '../queries/proven-parts';
import { PartList } from './part-list';
import type { ProofWords } from './proof-words';
import { type AnchoredQuote, quotesOf } from './quotes';
import { withoutQuote } from './without-quote';

type Props = {
  readonly item: ProvenItem;
  readonly language: 'id' | 'en';
  /** Id of the first marked word in the article on this page; see `quotesOf`. */
  readonly anchor: string;
  /** Address of the page that holds the article; none when it is this one. */
  readonly articlePage?: string;
  readonly words: ProofWords;
};

/** The answer given, the key, why it is right, why the other was wrong, and the words that prove it. */
export function Proof({ item, language, anchor, articlePage = '', words }: Props) {
  const quotes = quotesOf(item, anchor);
  // One sentence that proves every part is quoted once, below them.
  const apart = new Set(item.parts.map(({ evidence }) => evidence?.start)).size > 1;
  const inParts = (start: number) => apart && item.parts.some(({ evidence }) => evidence?.start === start);
  return (
    <>
      <Points item={item} words={words} />
      {item.parts.length > 0 && (
        <PartList
          item={item}
          language={language}
          quotes={apart ? quotes : []}
          articlePage={articlePage}
          words={words}
        />
      )}
      <Reasons item={item} language={language} words={words} />
      <Quotes
        quotes={quotes.filter(({ start }) => !inParts(start))}
        language={language}
        anchor={anchor}
        articlePage={articlePage}
        words={words}
      />
    </>
  );
}

/** What the points of an answer that is not all right are made of. */
function Points({ item: { kind, answer, parts }, words }: Pick<Props, 'item' | 'words'>) {
  if (parts.length === 0 || !answer || answer.correct) return null;
  return <p className="mb-4">{words.proof(`scoring.${kind}`, tallyOf(kind, parts))}</p>;
}

/** The kinds whose key is told by its parts or its quote. */
const keyElsewhere: ReadonlySet<string> = new Set(['ordering', 'matching', 'evidence']);

function Reasons({ item, language, words: { proof: t } }: Pick<Props, 'item' | 'language' | 'words'>) {
  const { kind, answer, key, evidence, parts } = item;
  const told = withoutQuote(item.because, evidence.text);
  const whyWrong = withoutQuote(item.whyWrong ?? '', evidence.text);
  // Not again what the parts or the other reason tell.
  const because = told === `${key}.` || told === whyWrong ? '' : told;
  const showsGiven = answer && parts.length === 0 && (!answer.correct || answer.slip !== null);
  return (
    <dl className="grid gap-4">
      {showsGiven && (
        <Row name={t('yours')} language={language}>
          {kind === 'date' ? <IsoDate iso={answer.readable} locale={language} /> : answer.readable}
        </Row>
      )}
      {answer?.slip && (
        <Row name={t('spelled')} language={language} note={t('slip')}>
          <strong className="font-semibold">{answer.slip}</strong>
        </Row>
      )}
      {key !== '' && !keyElsewhere.has(kind) && !(answer?.slip === key) && (
        <Row name={t('key')} language={language}>
          <strong className="font-semibold">{key}</strong>
        </Row>
      )}
      {whyWrong && (
        <Row
          name={kind === 'evidence' ? t('whySentence') : t('whyWrong', { choice: answer?.readable ?? '' })}
          language={language}
        >
          {whyWrong}
        </Row>
      )}
      {because && (
        <Row name={t('why')} language={language}>
          {because}
        </Row>
      )}
    </dl>
  );
}

type QuotesProps = Omit<Props, 'item'> & { readonly quotes: readonly AnchoredQuote[] };

function Quotes({ quotes, language, anchor, articlePage, words: { proof: t } }: QuotesProps) {
  return quotes.map(({ id, text }) => (
    <figure key={id} className="mt-4">
      <figcaption className="text-sm text-quiet">{id === anchor ? t('quote') : t('quotes')}</figcaption>
      <blockquote lang={language} className="mt-1 border-l-4 border-mark pl-4 font-serif text-lg">
        {text.replace(/[*_`]+/g, '')}
      </blockquote>
      <a
        href={`${articlePage}#${id}`}
        className="mt-1 inline-flex min-h-11 items-center text-accent underline underline-offset-4"
      >
        {t('inArticle')}
      </a>
    </figure>
  ));
}

type RowProps = {
  readonly name: string;
  readonly language: 'id' | 'en';
  readonly note?: string;
  readonly children: ReactNode;
};

function Row({ name, language, note, children }: RowProps) {
  return (
    <div>
      <dt className="text-sm text-quiet">{name}</dt>
      <dd lang={language}>{children}</dd>
      {note && <dd className="text-sm text-quiet">{note}</dd>}
    </div>
  );
}
