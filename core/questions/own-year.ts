import type { SpanValue } from '../language/index.ts';

/** "last year", "tahun ini", or the very year of the article: its date stands under the title, so that nobody need read for it. */
export function isOwnYear(value: SpanValue | undefined, publishedAt = ''): boolean {
  if (value?.kind !== 'date' || value.iso.length !== 4 || publishedAt === '') return false;
  const apart = Number(publishedAt.slice(0, 4)) - Number(value.iso);
  return apart === 0 || (value.relative && Math.abs(apart) === 1);
}
