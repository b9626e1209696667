import { getTranslations } from 'next-intl/server';
import type { ReviewFact } from '../queries/get-review';

type Props = { readonly facts: readonly ReviewFact[]; readonly language: 'id' | 'en' };

/** Every fact found, each a link to its place in the article. */
export async function FactList({ facts, language }: Props) {
  const t = await getTranslations('teach');
  if (facts.length === 0) return <p>{t('review.noFacts')}</p>;
  return (
    <>
      <p className="mb-4 text-quiet">{t('review.factsLead')}</p>
      <ol className="space-y-2">
        {facts.map(({ id, kind, text, placeId, askedBy }) => (
          <li key={id} data-place={placeId} className="rounded-md border border-line bg-card">
            <a href={`#${placeId}`} className="block min-h-11 px-3 py-2 text-ink no-underline hover:underline">
              <span className="text-sm text-quiet">
                {t(`factKinds.${kind}`)}
                {askedBy !== null && <> · {t('review.askedBy', { number: askedBy })}</>}
              </span>
              <span lang={language} className="block font-serif">
                {text}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}
