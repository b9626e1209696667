import { getTranslations } from 'next-intl/server';
import type { FactEntry } from '../queries/facts';

type Props = {
  readonly facts: readonly FactEntry[];
  readonly language: 'id' | 'en';
  /** The anchor, in the article on this page, of the place at an offset. */
  readonly anchorAt: (offset: number) => string;
};

/** Each fact with its kind, how the article stands to it, whose word it is, the items that ask it, and its proof. */
export async function FactEntries({ facts, language, anchorAt }: Props) {
  const t = await getTranslations('facts');
  if (facts.length === 0) return <p>{t('none')}</p>;
  return (
    <ol className="space-y-3">
      {facts.map((fact) => {
        const anchor = anchorAt(fact.quotes[0]?.start ?? 0);
        return (
          <li key={fact.id} data-place={anchor} className="rounded-md border border-line bg-card px-4 py-3">
            <Standing fact={fact} />
            <a href={`#${anchor}`} className="block py-1 text-ink no-underline hover:underline">
              <span lang={language} className="block font-serif text-lg leading-snug">
                {fact.text}
              </span>
            </a>
            {fact.source && (
              <p className="text-sm">
                {t.rich('source', { source: fact.source, words: (words) => <span lang={language}>{words}</span> })}
              </p>
            )}
            <Quotes fact={fact} language={language} anchorAt={anchorAt} />
          </li>
        );
      })}
    </ol>
  );
}

async function Standing({ fact: { kind, status, askedBy } }: { fact: FactEntry }) {
  const t = await getTranslations('facts');
  const isPlain = status === 'asserted';
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-quiet">
      <span>{t.has(`kinds.${kind}`) ? t(`kinds.${kind}`) : kind}</span>
      <span className={isPlain ? '' : 'rounded-full border border-edge px-2 text-ink'}>
        {isPlain && <span aria-hidden="true">· </span>}
        {t.has(`statuses.${status}`) ? t(`statuses.${status}`) : status}
      </span>
      {askedBy.length > 0 && (
        <span>
          <span aria-hidden="true">· </span>
          {t('askedBy', { count: askedBy.length, numbers: askedBy.join(', ') })}
        </span>
      )}
    </p>
  );
}

type QuotesProps = Pick<Props, 'language' | 'anchorAt'> & { readonly fact: FactEntry };

async function Quotes({ fact: { text, quotes }, language, anchorAt }: QuotesProps) {
  const t = await getTranslations('facts');
  const shown = quotes.map((quote) => ({ ...quote, text: quote.text.replace(/[*_`]+/g, '').trim() }));
  // A fact in the article's own words is its own quote.
  if (shown.length === 1 && shown[0]?.text === text) return null;
  return (
    <details className="text-sm">
      <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
        {t('quotes', { count: shown.length })}
      </summary>
      {shown.map((quote) => (
        <blockquote key={quote.start} lang={language} className="mb-2 border-l-4 border-mark pl-3">
          <a
            href={`#${anchorAt(quote.start)}`}
            className="block py-2 font-serif text-base text-ink no-underline hover:underline"
          >
            {quote.text}
          </a>
        </blockquote>
      ))}
    </details>
  );
}
