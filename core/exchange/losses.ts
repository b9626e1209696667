import type { ExchangeItem, ExchangeKind } from './exchange-quiz.ts';

/** What of an item a format cannot hold. `left-out`: all of it; `as-other-kind`: it is asked in another way there. */
export const lossKinds = [
  'left-out',
  'as-other-kind',
  'choices',
  'accepted-forms',
  'others',
  'unit',
  'tolerance',
  'spare',
  'distractor-reasons',
  'because',
  'evidence',
  'weight',
  'part-points',
] as const;
export type LossKind = (typeof lossKinds)[number];

/** `item` counts from 1, as the quiz shows it. */
export type Loss = { readonly item: number; readonly kind: LossKind };

/** What a format holds: how it asks an item, and what it has no place for, in all items or in those of a kind. */
export type Holds = {
  readonly asks: (item: ExchangeItem) => 'whole' | 'as-other-kind' | 'left-out';
  readonly lacks: readonly LossKind[];
  readonly lacksOf?: Partial<Readonly<Record<ExchangeKind, readonly LossKind[]>>>;
};

/** What that format loses of that item. */
export function lossesOf(item: ExchangeItem, { asks, lacks, lacksOf }: Holds): readonly LossKind[] {
  const asked = asks(item);
  if (asked === 'left-out') return [asked];
  const missing = new Set([...lacks, ...(lacksOf?.[item.kind] ?? [])]);
  const lost = lossKinds.filter((kind) => missing.has(kind) && has(item, kind));
  return asked === 'whole' ? lost : [asked, ...lost];
}

function has(item: ExchangeItem, kind: LossKind): boolean {
  switch (kind) {
    case 'choices':
      return 'choices' in item && item.choices.length > 0;
    case 'accepted-forms':
      return 'accepted' in item && item.accepted.length > 1;
    case 'others':
      return 'others' in item && item.others.length > 0;
    case 'unit':
      return item.kind === 'numeric' && item.unit !== '';
    case 'tolerance':
      return item.kind === 'numeric' && item.tolerance !== 0;
    case 'spare':
      return item.kind === 'matching' && item.spare.length > 0;
    case 'distractor-reasons':
      return reasonsOf(item).some((because) => because !== '');
    case 'because':
      return item.because !== '';
    case 'evidence':
      return item.evidence.length > 0;
    case 'weight':
      return item.weight !== 1;
    case 'left-out':
    case 'as-other-kind':
    case 'part-points':
      return true;
  }
}

function reasonsOf(item: ExchangeItem): readonly string[] {
  if (item.kind === 'true-false') return [item.against];
  if (item.kind === 'matching') return item.spare.map(({ because }) => because);
  return 'choices' in item ? item.choices.map(({ because }) => because) : [];
}
