import type { Memory } from '@/core/review';

/** The columns of a card that are its memory. */
export const memoryColumns = {
  stability: true,
  difficulty: true,
  reviewedOn: true,
  dueOn: true,
  reviewCount: true,
  lapses: true,
} as const;

type MemoryRow = Omit<Memory, 'reviews'> & { readonly reviewCount: number };

export function memoryOf({ stability, difficulty, reviewedOn, dueOn, reviewCount, lapses }: MemoryRow): Memory {
  return { stability, difficulty, reviewedOn, dueOn, reviews: reviewCount, lapses };
}

export function columnsOf({ reviews, ...memory }: Memory): MemoryRow {
  return { ...memory, reviewCount: reviews };
}
