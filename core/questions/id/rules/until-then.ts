import { type Fact, isUncut, type ToldSpan } from '../../../facts/index.ts';

/** "Soeharto, yang telah berkuasa selama 32 tahun, mundur": how long something had been so by a moment that the clause leaves out; only the whole sentence tells when. */
export function isUntilThen({ span }: ToldSpan, fact: Fact): boolean {
  if (span.type !== 'duration' || isUncut(fact) || fact.time || !/^(?:telah|sudah) /.test(fact.predicate?.text ?? ''))
    return false;
  return fact.slots.some(({ role, spans }) => role === 'duration' && spans.some((told) => told.span === span));
}
