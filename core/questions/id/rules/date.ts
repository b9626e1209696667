import type { Fact, Slot } from '../../../facts/index.ts';
import type { Document } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { answerOf, make } from '../making.ts';
import { ask, inOrder, without } from '../telling.ts';

const units: Readonly<Record<number, string>> = {
  4: 'tahun berapa',
  7: 'bulan dan tahun berapa',
  10: 'tanggal berapa',
};
const openers: Readonly<Record<string, string>> = {
  pada: 'pada',
  di: 'pada',
  dalam: 'pada',
  sejak: 'sejak',
  mulai: 'mulai',
  hingga: 'hingga',
  sampai: 'sampai',
  per: 'per',
};

/** "Pada tanggal berapa ...?": the precision of the question is that of the key. */
export function askDate(fact: Fact, document: Document): readonly Draft[] {
  const { time, slots } = fact;
  const told = time?.spans.find(({ span }) => span.type === 'date');
  const value = told?.span.value;
  const opener = openers[time?.opener ?? ''];
  if (!time || !told || value?.kind !== 'date' || !opener || !isPlain(time.text, told.text)) return [];
  // "Kapan berencana menutup ...?" may ask for the day of the plan or of the deed.
  if (
    /(?<!\p{L})(berencana|merencanakan|menargetkan|memproyeksikan|memperkirakan|berharap|hendak|ingin|mau|dituduh|diduga|didakwa)(?!\p{L})/u.test(
      fact.predicate?.text ?? '',
    )
  )
    return [];
  if (opener === 'pada' && lasting.test(fact.predicate?.text ?? '')) return [];
  // The other end of a range gives the date away, or cannot be told from it.
  if (
    slots.some(
      (slot) =>
        slot !== time &&
        slot.spans.some(({ span }) => span.type === 'date') &&
        /^(hingga|sampai|dari|sejak|mulai)$/.test(slot.opener),
    )
  )
    return [];
  if (
    slots.some(
      (slot) => slot !== time && slot.role !== 'predicate' && slot.spans.some(({ span }) => span.type === 'date'),
    )
  )
    return [];
  if (slots.some(({ text }) => /(?<!\p{L})pukul \d/u.test(text))) return [];
  const unit = units[value.iso.length];
  const asked = opener === 'pada' ? undone(fact) : slots;
  const stem = unit && ask(`${opener} ${unit}`, inOrder(without(asked, time)));
  return stem
    ? [make(fact, document, { kind: 'date', stem, answer: answerOf(told, document), rule: 'date', tier: 'A' })]
    : [];
}

/** "penurunan laba disebabkan oleh ...": what is the cause of what, or is what, is so on no one day. */
const lasting = /(?:^| )(?:disebabkan|diakibatkan|dipicu|dilatarbelakangi|berasal|terdiri|merupakan)$/u;

/** "telah menandatangani" is asked as "menandatangani": of a deed asked for its date nothing tells what it came before. */
function undone({ slots, predicate }: Fact): readonly Slot[] {
  const text = predicate?.text.replace(/^(?:telah|sudah) (?=(?:me|ber|di)\p{L}{3})/u, '');
  return slots.map((slot) => (slot === predicate && text ? { ...slot, text } : slot));
}

/** Nothing but its preposition, the date and the part of the day: "pada akhir 1998" has another answer than "1998". */
function isPlain(text: string, date: string): boolean {
  return (
    /^(\S+ )?(tahun |bulan |tanggal )?$/i.test(text.slice(0, text.indexOf(date))) &&
    /^( (pagi|siang|sore|petang|malam|dini hari))?$/.test(text.slice(text.indexOf(date) + date.length))
  );
}
