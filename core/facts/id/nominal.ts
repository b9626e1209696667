import type { Span } from '../../language/index.ts';
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
  const first = segmentsOf(units).find(({ kind }) => kind !== 'adjunct');
  const opening = first?.units[0];
  if (!first || !opening) return [];
  const owned = ownedMeasure(opening, reading);
  if (owned) return ownedFact(first.units, owned, reading);
  if (!measures.test(opening.lower)) return [];
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

type Owned = { readonly noun: string; readonly owner: Span; readonly start: number };

/** "Biayanya" after a sentence whose subject is a thing with a name: the thing's; "gajinya" after one about a person: the person's. */
function ownedMeasure({ lower }: Unit, { document, sentence }: Reading): Owned | undefined {
  const noun = lower.replace(/nya$/, '');
  const before = document.sentences[sentence.index - 1];
  if (noun === lower || !measures.test(noun) || before?.paragraph !== sentence.paragraph) return undefined;
  const [owner] = before.spans;
  const opens = owner !== undefined && owner.start === before.tokens[0]?.start && owner.entityId !== undefined;
  const isPersonal = /^(gaji|upah|usia|umur)$/.test(noun);
  return opens && (owner.type === 'person') === isPersonal ? { noun, owner, start: before.start } : undefined;
}

function ownedFact(units: readonly Unit[], { noun, owner, start }: Owned, reading: Reading): readonly FoundFact[] {
  const at = units.findIndex(({ tag, span }) => tag === 'amount' && span !== undefined);
  const figure = units.slice(at);
  const between = units.slice(1, at);
  if (at !== units.length - 1 || !between.every(({ lower }) => before.has(lower))) return [];
  const object = slot(figure, reading);
  if (!object) return [];
  const name = reading.document.entities.find(({ id }) => id === owner.entityId)?.name ?? owner.text;
  const told = `${noun} ${name}`;
  const text = `${told.charAt(0).toUpperCase()}${told.slice(1)} ${textOf(units.slice(1))}.`;
  const subject = { start: units[0]?.start ?? 0, end: units[0]?.end ?? 0, text: told };
  const evidence = { start, end: reading.sentence.end };
  return [
    {
      kind: 'quantity',
      text,
      status: 'asserted',
      subject,
      object,
      amount: object,
      evidence,
      because: 'nominal: a measure of the thing before',
    },
  ];
}

function isNamed({ tag }: Unit): boolean {
  return tag === 'name' || tag === 'proper';
}
