import type { Fact, Slot } from '../../../facts/index.ts';
import type { Document, SpanType } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { typed } from '../making.ts';
import { ask, inOrder, without } from '../telling.ts';

const classes: Partial<Record<SpanType, string>> = { country: 'negara', province: 'provinsi', city: 'kota' };
const openers: Readonly<Record<string, string>> = { di: 'di', ke: 'ke', dari: 'dari', menuju: 'ke' };

/** "Di kota mana ...?", "Ke negara mana ...?": the class noun keeps a wider place from being right too. */
export function askPlace(fact: Fact, document: Document): readonly Draft[] {
  const { slots, predicate } = fact;
  if (!predicate || /^(adalah|ialah|merupakan|menjadi)$/.test(predicate.text)) return [];
  // "Ketika papan skor berhenti ..., di mana tangis pecah pada 2 Agustus 2021?"
  if (timesOf(fact) > 1) return [];
  return slots.flatMap((slot): readonly Draft[] => {
    const opening = openingOf(slot);
    const told = slot.spans.find(({ span }) => span === slot.span);
    const others = slots.filter(({ role }) => role === 'place' || role === 'origin' || role === 'goal').length;
    // "Dari Canberra, ia meminta ...": where a speaker happened to be.
    if (
      slot.opener === 'dari' &&
      !/(?<!\p{L})(ber(?:angkat|asal)|tiba|datang|pergi|di(?:luncurkan|kirim|bawa|datangkan|impor|ekspor|pindahkan|evakuasi)|terbang|pindah|mundur|keluar|kembali|pulang|meng(?:impor|irim)|mendatangkan)$/u.test(
        predicate.text,
      )
    )
      return [];
    if (!opening || !told || others !== 1) return [];
    const stem = ask(opening, inOrder(without(slots, slot)));
    return typed(fact, document, { stem, told, rule: `place: ${slot.opener}`, tier: 'B' });
  });
}

/** Times, and clauses that tell one. */
function timesOf({ slots }: Fact): number {
  return slots.filter(({ role, opener }) => role === 'time' || /^(?:ketika|saat|sewaktu)$/.test(opener)).length;
}

function openingOf({ role, opener, span, text }: Slot): string | undefined {
  const preposition = openers[opener];
  if (
    !preposition ||
    !span ||
    !/^(place|goal|origin)$/.test(role) ||
    text.toLowerCase() !== `${opener} ${span.text}`.toLowerCase()
  )
    return undefined;
  const head =
    /^(Kabupaten|Kecamatan|Desa|Kelurahan|Pulau|Provinsi|Kota|Stadion|Gedung|Museum|Universitas|Rumah Sakit|Sungai|Gunung)(?= )/.exec(
      span.text,
    )?.[1];
  const noun = head?.toLowerCase() ?? classes[span.type];
  if (noun)
    return `${preposition} ${noun} ${/^(stadion|gedung|museum|universitas|rumah sakit|sungai|gunung)$/.test(noun) ? 'apa' : 'mana'}`;
  return span.type === 'place' ? `${preposition} mana` : undefined;
}
