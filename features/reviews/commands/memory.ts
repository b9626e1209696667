import { z } from 'zod';
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

export type MemoryRow = Omit<Memory, 'reviews'> & { readonly reviewCount: number };

export function memoryOf({ stability, difficulty, reviewedOn, dueOn, reviewCount, lapses }: MemoryRow): Memory {
  return { stability, difficulty, reviewedOn, dueOn, reviews: reviewCount, lapses };
}

export function columnsOf({ reviews, ...memory }: Memory): MemoryRow {
  return { ...memory, reviewCount: reviews };
}

const row = z.strictObject({
  stability: z.number(),
  difficulty: z.number(),
  reviewedOn: z.string(),
  dueOn: z.string(),
  reviewCount: z.number(),
  lapses: z.number(),
});

/** The columns of a card as `Review.before` keeps them. */
export function readColumns(json: string): MemoryRow {
  return row.parse(JSON.parse(json));
}
