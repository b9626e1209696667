import type { Week } from '@/core/review';

/** "2026-W48" -> 202648: the same draw for everyone in that week. */
export function seedOf(week: Week): number {
  return Number(week.replace('-W', ''));
}
