import type { Fact } from './fact.ts';

/** A whole sentence of the article, or two, told as they stand: it has no subject and no verb of its own, only what it names. */
export function isUncut({ because }: Pick<Fact, 'because'>): boolean {
  return because === 'sentence' || because === 'two sentences';
}
