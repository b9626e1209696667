import type { Fact } from '../../../facts/index.ts';
import type { Document } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { adjunctsBut, answerOf, ask, make } from '../asking.ts';

const asked: Readonly<Record<number, string>> = { 4: 'tahun berapa', 7: 'bulan dan tahun berapa', 10: 'tanggal berapa' };

/** "Pada tanggal berapa ...?": the granularity of the question is that of the key. */
export function askDate(fact: Fact, document: Document): readonly Draft[] {
  const { subject, predicate, object, time } = fact;
  const value = time?.span?.value;
  if (!subject || !predicate || !time?.span || value?.kind !== 'date' || value.relative) return [];
  const unit = asked[value.iso.length];
  const opener = /^(sejak|mulai)\s/i.test(time.text) ? 'sejak' : /^(pada\s|\P{L}*\d|\p{Lu})/iu.test(time.text) ? 'pada' : undefined;
  if (!unit || !opener) return [];
  const stem = ask(`${opener} ${unit}`, [subject.text, predicate.text, object?.text ?? ''], adjunctsBut(fact, time));
  return [make(fact, document, { kind: 'date', stem, answer: answerOf(time.span), rule: 'date adjunct', tier: 'A' })];
}
