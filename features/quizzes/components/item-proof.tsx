import { getTranslations } from 'next-intl/server';
import type { Quote, ReviewItem } from '../queries/review-items';

type Props = {
  readonly item: ReviewItem;
  readonly language: 'id' | 'en';
  readonly anchorAt: (offset: number) => string;
};

/** Why the key is right, and the words that prove it; those of steps and pairs stand beside them. */
export async function ItemProof({ item, language, anchorAt }: Props) {
  const t = await getTranslations('teach.review');
  const [before, ...rest] = item.because.split(item.evidence.text);
  const quoted = rest.length > 0;
  const after = rest.join(item.evidence.text);
  const told = [...item.steps, ...item.pairs].map(({ evidence }) => evidence.start);
  const further = item.furtherEvidence.filter(({ start }) => !told.includes(start));
  return (
    <div className="mt-4 text-sm">
      <p className="text-quiet">{t('because')}</p>
      <p lang={language}>
        {before}
        {quoted && (
          <q className="font-serif text-base [quotes:none]">
            <mark>{item.evidence.text}</mark>
          </q>
        )}
        {after}
      </p>
      {quoted && <InArticle anchor={item.placeId} />}
      {!quoted && told.length === 0 && (
        <>
          <p className="mt-2 text-quiet">{t('quote')}</p>
          <Quoted quote={item.evidence} language={language} anchor={item.placeId} />
        </>
      )}
      {further.length > 0 && <p className="mt-2 text-quiet">{t('furtherQuotes')}</p>}
      {further.map((quote) => (
        <Quoted key={quote.start} quote={quote} language={language} anchor={anchorAt(quote.start)} />
      ))}
    </div>
  );
}

type QuotedProps = { readonly quote: Quote; readonly language: 'id' | 'en'; readonly anchor: string };

/** Words of the article with the way to their place. */
export function Quoted({ quote, language, anchor }: QuotedProps) {
  return (
    <div className="text-sm">
      <blockquote lang={language} className="border-l-4 border-mark pl-3 font-serif text-base">
        {quote.text}
      </blockquote>
      <InArticle anchor={anchor} />
    </div>
  );
}

async function InArticle({ anchor }: { anchor: string }) {
  const t = await getTranslations('teach.review');
  if (!anchor) return null;
  return (
    <a href={`#${anchor}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
      {t('seeInArticle')}
    </a>
  );
}
