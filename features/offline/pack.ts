import type { OpenItem } from '@/features/items/queries/open-item';

type Language = 'id' | 'en';

/** What a device needs to go on with an open quiz without a network. It holds no key, no proof and no verdict. */
export type AttemptPack = {
  readonly kind: 'attempt';
  readonly id: string;
  /** Tells people on the same device apart, and nothing else. */
  readonly person: string;
  readonly title: string;
  readonly language: Language;
  readonly feedback: 'each' | 'end';
  readonly items: readonly {
    readonly item: OpenItem;
    /** Whether the server has an answer; `item.given` is that answer as far as this device knows it. */
    readonly answered: boolean;
  }[];
};

/** What comes beside a quiz: its article, paragraph by paragraph. Apart from the pack, so that the pack holds nothing that proves anything. */
export type ArticlePack = {
  readonly kind: 'article';
  /** `article:` and the id of the attempt. */
  readonly id: string;
  readonly person: string;
  readonly paragraphs: readonly string[];
};

export type PackedReview = {
  readonly cardId: string;
  readonly itemId: string;
  readonly seen: number;
  readonly item: OpenItem;
  readonly title: string;
  readonly language: Language;
};

/** Today's reviews, in the order they are asked. */
export type ReviewPack = {
  readonly kind: 'reviews';
  readonly id: 'reviews';
  readonly person: string;
  /** ISO date. */
  readonly day: string;
  readonly cards: readonly PackedReview[];
};

export type Pack = AttemptPack | ArticlePack | ReviewPack;

export const articleId = (attemptId: string) => `article:${attemptId}`;
