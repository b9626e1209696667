import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FlagPanel } from '@/features/flags/components/flag-panel';
import { CorrectedNote } from '@/features/items/components/corrected-note';
import { Stem } from '@/features/items/components/stem';
import { Stimulus } from '@/features/items/components/stimulus';
import { stimulusWords } from '@/features/items/components/stimulus-words';
import { Written } from '@/features/items/components/written';
import { correctedAmong } from '@/features/items/queries/corrected';
import type { ProvenItem } from '@/features/items/queries/proof';
import { ItemNotes } from '@/features/regrades/components/item-notes';
import type { ItemNote } from '@/features/regrades/queries/notes';
import type { ItemMarkup } from './item-markup';

type Props = {
  readonly items: readonly ProvenItem[];
  /** Of each item, as `writeItems` wrote it. */
  readonly written: readonly ItemMarkup[];
  /** What was regraded of them and commented, by the id of the item. */
  readonly notes?: ReadonlyMap<string, ItemNote>;
  readonly languageOf: (itemId: string) => 'id' | 'en';
  /** The article of an item, where that is on another page. */
  readonly named?: (itemId: string) => ReactNode;
};

/** Item by item: the verdict and the proof. */
export async function ItemList({ items, written, notes, languageOf, named }: Props) {
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
              <Written as="span" className="contents" html={written[index]?.verdict} />
            </p>
            <Stimulus text={item.stimulus} language={languageOf(item.id)} words={words} />
            <h3 className="mt-1 mb-4 text-lg font-semibold">
              <Stem text={item.stem} language={languageOf(item.id)} gap={ofItem('gap')} />
            </h3>
            <CorrectedNote corrected={corrected.get(item.id)} />
            <Written as="div" html={written[index]?.proof} />
            {named?.(item.id)}
            <ItemNotes note={notes?.get(item.id)} language={languageOf(item.id)} />
            <FlagPanel itemId={item.id} />
          </li>
        ))}
      </ol>
    </section>
  );
}
