import type { ProvenItem, Quote } from '../queries/proof';

export type AnchoredQuote = Quote & { readonly id: string };

/**
 * Every place that proves an item, once each, with its anchor in the article on the page: `anchor` for the first one to
 * be shown, `anchor-2` and so on for the others.
 */
export function quotesOf(item: ProvenItem, anchor: string): readonly AnchoredQuote[] {
  const all = [item.evidence, ...item.furtherEvidence, ...item.parts.flatMap(({ evidence }) => evidence ?? [])];
  // None where the proof is withheld.
  const told = all.filter(({ start, end }) => end > start);
  const first = told.filter(
    ({ start, end }, at) => told.findIndex((one) => one.start === start && one.end === end) === at,
  );
  return first.map((quote, at) => ({ ...quote, id: at === 0 ? anchor : `${anchor}-${at + 1}` }));
}
