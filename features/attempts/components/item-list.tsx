import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FlagPanel } from '@/features/flags/components/flag-panel';
import { CorrectedNote } from '@/features/items/components/corrected-note';
import { Proof } from '@/features/items/components/proof';
import { Stem } from '@/features/items/components/stem';
import { Stimulus } from '@/features/items/components/stimulus';
import { stimulusWords } from '@/features/items/components/stimulus-words';
import { Verdict } from '@/features/items/components/verdict';
import { correctedAmong } from '@/features/items/queries/corrected';
import type { ProvenItem } from '@/features/items/queries/proof';
import { ItemNotes } from '@/features/regrades/components/item-notes';
import type { ItemNote } from '@/features/regrades/queries/notes';
import { soleAnchor } from './revealed-item';

/** The place in the article that proves an item first; see `quotesOf`. */
export const anchorOf = (number: number) => `${soleAnchor}-${number}`;

type Props = {
  readonly items: readonly ProvenItem[];
  /** What was regraded of them and commented, by the id of the item. */
  readonly notes?: ReadonlyMap<string, ItemNote>;
  readonly languageOf: (itemId: string) => 'id' | 'en';
  /** Where the article of an item is: on another page, and told by name there. None when it is on this page. */
  readonly elsewhere?: (itemId: string, number: number) => { readonly page: string; readonly named: ReactNode };
};

/** Item by item: the verdict and the proof. */
export async function ItemList({ items, notes, languageOf, elsewhere }: Props) {
  const [t, ofItem, words, corrected] = await Promise.all([
    getTranslations('attempts.result'),
    getTranslations('items'),
    stimulusWords(),
    correctedAmong(items.map(({ id }) => id)),
  ]);
  return (
    <section aria-labelledby="items" className="mt-10">
      <h2 id="items" className="text-2xl font-semibold">
        {t('items')}
      </h2>
      <ol className="mt-2">
        {items.map((item, index) => (
          <li key={item.id} id={`soal-${index + 1}`} className="border-b border-line py-6">
            <p className="flex flex-wrap items-center justify-between gap-2 text-sm">
              <span className="text-quiet">{t('item', { number: index + 1 })}</span>
              <Verdict answer={item.answer} />
            </p>
            <Stimulus text={item.stimulus} language={languageOf(item.id)} words={words} />
            <h3 className="mt-1 mb-4 text-lg font-semibold">
              <Stem text={item.stem} language={languageOf(item.id)} gap={ofItem('gap')} />
            </h3>
            <CorrectedNote corrected={corrected.get(item.id)} />
            <ProofOf item={item} number={index + 1} language={languageOf(item.id)} elsewhere={elsewhere} />
            <ItemNotes note={notes?.get(item.id)} language={languageOf(item.id)} />
            <FlagPanel itemId={item.id} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type ProofProps = Pick<Props, 'elsewhere'> & {
  readonly item: ProvenItem;
  readonly number: number;
  readonly language: 'id' | 'en';
};

function ProofOf({ item, number, language, elsewhere }: ProofProps) {
  const other = elsewhere?.(item.id, number);
  if (!other) return <Proof item={item} language={language} anchor={anchorOf(number)} />;
  return (
    <>
      <Proof item={item} language={language} anchor={soleAnchor} articlePage={other.page} />
      {other.named}
    </>
  );
}
