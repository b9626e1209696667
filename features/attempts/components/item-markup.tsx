import { Proof } from '@/features/items/components/proof';
import { type ProofWords, proofWords } from '@/features/items/components/proof-words';
import { Verdict } from '@/features/items/components/verdict';
import type { ProvenItem } from '@/features/items/queries/proof';
import type { Locale } from '@/lib/locale';
import { type Markup, WrittenOnce } from '@/lib/markup';
import { soleAnchor } from './revealed-item';

/** The place in the article that proves an item first; see `quotesOf`. */
export const anchorOf = (number: number) => `${soleAnchor}-${number}`;

/** What hangs on the answer to an item. */
export type ItemMarkup = { readonly verdict: Markup; readonly proof: Markup };

type Place = {
  readonly locale: Locale;
  readonly languageOf: (itemId: string) => 'id' | 'en';
  /** The page that holds the article of an item; none where it is this one. */
  readonly pageOf?: (number: number) => string;
};

/** Four choices of ten items are some 80,000 letters. */
const written = new WrittenOnce({ most: 8_000_000 });

/** Verdict and proof of each item, numbered as they come; written once for all who gave the same answer to it. */
export async function writeItems(items: readonly ProvenItem[], place: Place): Promise<readonly ItemMarkup[]> {
  const { locale, languageOf, pageOf } = place;
  const words = await proofWords(locale);
  return items.map((item, index) => {
    const number = index + 1;
    const anchor = pageOf ? soleAnchor : anchorOf(number);
    return writeItem(
      { item, language: languageOf(item.id), anchor, articlePage: pageOf?.(number) ?? '' },
      { locale, words },
    );
  });
}

type Told = {
  readonly item: ProvenItem;
  readonly language: 'id' | 'en';
  readonly anchor: string;
  readonly articlePage: string;
};

function writeItem(told: Told, { locale, words }: { readonly locale: Locale; readonly words: ProofWords }): ItemMarkup {
  const { answer } = told.item;
  return {
    verdict: written.write(['verdict', answer?.points ?? null, locale], () => (
      <Verdict answer={answer} words={words} />
    )),
    proof: written.write(['proof', told, locale], () => <Proof {...told} words={words} />),
  };
}
