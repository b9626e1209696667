import type { FoundFact } from '../grammar.ts';
import { takeParts, takePhrase } from './clause.ts';
import { slot } from './clause-fact.ts';
import { pointsBack, type Reading } from './reference.ts';
import type { Unit } from './units.ts';

/** "Ada 16 nomor yang diperebutkan di Padepokan Pencak Silat": how many there are of a thing that is told with a name. */
export function existingFacts(sentence: readonly Unit[], reading: Reading): readonly FoundFact[] {
  const stopAt = sentence.findIndex(({ tag }) => tag === 'semi' || tag === 'comma' || tag === 'stop');
  const units = stopAt < 0 ? sentence : sentence.slice(0, stopAt);
  const [verb, figure] = units;
  if (!/^(ada|terdapat)$/.test(verb?.lower ?? '') || figure?.span?.type !== 'count') return [];
  const thing = takePhrase(units, 1);
  const { position } = takeParts(units, 1 + thing.length);
  const said = units.slice(1, position);
  const isPlain = !said.some((unit) => pointsBack(unit) || unit.tag === 'dem' || unit.tag === 'pron');
  const isNamed = said.some(({ tag }) => tag === 'name' || tag === 'proper');
  if (position < units.length || !isPlain || !isNamed) return [];
  const object = slot(said, reading);
  if (!object) return [];
  const amount = { start: figure.start, end: figure.end, text: figure.text, span: figure.span };
  return [
    {
      kind: 'quantity',
      text: `Ada ${object.text}.`,
      status: 'asserted',
      object: { ...object, span: figure.span },
      amount,
      because: 'existing',
    },
  ];
}
