import type { ExchangeItem, ExchangeKind, ExchangeQuiz } from './exchange-quiz.ts';
import { isPrintable } from './paper/printable.ts';

/**
 * What of an item a format cannot hold. `left-out`: all of it, for its kind; `too-long`: all of it, for its length; `as-other-kind`: it is
 * asked in another way there; `signs`: letters that its typeface has not; `auto-grade`: whoever teaches has to grade it.
 */
export const lossKinds = [
  'left-out',
  'too-long',
  'as-other-kind',
  'stimulus',
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
  'auto-grade',
  'signs',
  'part-points',
] as const;
export type LossKind = (typeof lossKinds)[number];

/** `item` counts from 1, as the quiz shows it. */
export type Loss = { readonly item: number; readonly kind: LossKind };

/** How a format asks an item; `left-out` and `too-long` it does not. */
export type Asked = 'whole' | 'as-other-kind' | 'left-out' | 'too-long';

/** What a format holds: how it asks an item, and what it has no place for, in all items or in those of a kind. */
export type Holds = {
  readonly asks: (item: ExchangeItem) => Asked;
  readonly lacks: readonly LossKind[];
  readonly lacksOf?: Partial<Readonly<Record<ExchangeKind, readonly LossKind[]>>>;
  /** And in one item, for its length. */
  readonly lacksIn?: (item: ExchangeItem) => readonly LossKind[];
};

/** The quiz with those of its items that the format asks. */
export function askedBy({ asks }: Holds, quiz: ExchangeQuiz): ExchangeQuiz {
  const isAsked = (asked: Asked) => asked !== 'left-out' && asked !== 'too-long';
  return { ...quiz, items: quiz.items.filter((item) => isAsked(asks(item))) };
}

/** What that format loses of that item. */
export function lossesOf(item: ExchangeItem, { asks, lacks, lacksOf, lacksIn }: Holds): readonly LossKind[] {
  const asked = asks(item);
  if (asked === 'left-out' || asked === 'too-long') return [asked];
  const missing = new Set([...lacks, ...(lacksOf?.[item.kind] ?? []), ...(lacksIn?.(item) ?? [])]);
  const lost = lossKinds.filter((kind) => missing.has(kind) && has(item, kind));
  return asked === 'whole' ? lost : [asked, ...lost];
}

function has(item: ExchangeItem, kind: LossKind): boolean {
  switch (kind) {
    case 'stimulus':
      return item.stimulus !== '';
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
    case 'auto-grade':
      return !isChosen(item);
    case 'signs':
      return [...textsOf(item)].some((text) => !isPrintable(text));
    case 'left-out':
    case 'too-long':
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

function isChosen(item: ExchangeItem): boolean {
  if (item.kind === 'true-false' || item.kind === 'ordering' || item.kind === 'matching') return true;
  return 'choices' in item && item.choices.length > 0;
}

/** Every text of an item, wherever it stands. */
function textsOf(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : [];
}
