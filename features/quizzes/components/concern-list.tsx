import { getTranslations } from 'next-intl/server';
import type { ReviewItem } from '../queries/review-items';

type Props = {
  readonly item: ReviewItem;
  readonly language: 'id' | 'en';
  readonly anchorAt: (offset: number) => string;
};

/** Why a teacher may want to spare a class this item, with the words of the article. Accepting it settles that. */
export async function ConcernList({ item: { concerns, verdict }, language, anchorAt }: Props) {
  const t = await getTranslations('teach.concerns');
  if (concerns.length === 0) return null;
  return (
    <section aria-label={t('title')} className="mt-3 rounded-md border-2 border-mark px-3 py-2">
      <p className="font-semibold">{t('title')}</p>
      <p className="text-sm">{verdict === null ? t('undecided') : t(verdict)}</p>
      <ul>
        {concerns.map(({ matter, quote }) => (
          <li key={`${matter}-${quote.start}`} className="mt-2 text-sm">
            <p className="text-quiet">{t.has(`matters.${matter}`) ? t(`matters.${matter}`) : matter}</p>
            <blockquote lang={language} className="border-l-4 border-mark pl-3 font-serif text-base">
              {quote.text.replace(/[*_`]+/g, '')}
            </blockquote>
            <a
              href={`#${anchorAt(quote.start)}`}
              className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
            >
              {t('see')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
