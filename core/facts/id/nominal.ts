import type { FoundFact } from '../grammar.ts';
import { isSubject } from './clause.ts';
import { slot } from './clause-fact.ts';
import { pointsBack, type Reading } from './reference.ts';
import { segmentsOf } from './segments.ts';
import { textOf, type Unit } from './units.ts';

const measures =
  /^(biaya|harga|nilai|panjang|lebar|tinggi|luas|berat|bobot|diameter|jarak|kecepatan|jumlah|populasi|kapasitas|tarif|suhu|kedalaman|ketinggian|waktu|lama|umur|usia|total|anggaran|ongkos|inflasi|utang|kerugian|gaji|upah|saham|suara)$/;
const before = new Set([
  'sekitar',
  'hampir',
  'hanya',
  'cuma',
  'kira-kira',
  'mencapai',
  'sebesar',
  'lebih',
  'kurang',
  'dari',
  'adalah',
  'ialah',
  'tercatat',
  'yaitu',
]);

/** "Biaya misi Chandrayaan-3 sekitar 6,15 miliar rupee": a measured thing and its figure, with no verb or one that says nothing. */
export function nominalFacts(units: readonly Unit[], reading: Reading): readonly FoundFact[] {
  const [first] = segmentsOf(units);
  if (!first || !measures.test(first.units[0]?.lower ?? '')) return [];
  const amount = first.units.findIndex((unit) => unit.tag === 'amount' && unit.span !== undefined);
  if (amount !== first.units.length - 1) return [];
  let end = amount;
  while (end > 0 && before.has(first.units[end - 1]?.lower ?? '')) end -= 1;
  const subject = first.units.slice(0, end);
  const figure = first.units.slice(amount);
  if (!isSubject(subject) || subject.some(pointsBack) || !subject.some(isNamed)) return [];
  const told = slot(subject, reading);
  const object = slot(figure, reading);
  if (!told || !object) return [];
  const text = `${textOf(first.units.slice(0, end)).replace(/^./, (letter) => letter.toUpperCase())} ${textOf(first.units.slice(end))}.`;
  return [
    {
      kind: 'quantity',
      text,
      status: 'asserted',
      subject: told,
      object,
      amount: object,
      because: 'nominal: a measure and its figure',
    },
  ];
}

function isNamed({ tag }: Unit): boolean {
  return tag === 'name' || tag === 'proper';
}
