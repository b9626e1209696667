import type { Clause, Part } from './clause.ts';
import { pointsBack } from './reference.ts';
import type { Unit } from './units.ts';

/** A lone common noun ("gelombang"), a bare share ("60 persen") or a numbered kind ("KTT ke-42") could be any; "pemerintah" in the news is one. */
export function isVague(subject: readonly Unit[], text: string, parts: readonly Part[] = []): boolean {
  const telling = subject.filter(
    ({ tag, text: word }) => tag !== 'ordinal' && !/^(KTT|UU|RUU|sebanyak|ke-\d+)$/i.test(word),
  );
  const [only, ...more] = telling;
  if (isRanked(subject)) return true;
  if (
    /^(sebuah|seorang|seekor|suatu|beberapa|sejumlah|kedua|ketiga|keempat|kelima)$/.test(subject[0]?.lower ?? '') &&
    !subject.some(isNamed)
  )
    return !(subject.length > 2 && hasPlaceAndDate(parts));
  if (!only || /^(hal|itulah|inilah|demikian)$/.test(subject[0]?.lower ?? '')) return true;
  if (more.length > 0) return false;
  const isShare = only.span?.type === 'percent' || only.span?.type === 'money';
  return isShare || (only.tag === 'noun' && !/^(pemerintah|polisi|\p{Lu})/u.test(text) && !isPlaced(only, parts));
}

const happenings =
  /^(banjir|gempa|rob|longsor|kebakaran|kecelakaan|erupsi|hujan|pertandingan|laga|rapat|upacara|pameran|sidang|pelatihan|festival|lomba|turnamen|seminar|kongres|pelantikan|ledakan)$/;

/** "Pertandingan disaksikan 8.500 penonton di Stadion Jatidiri": what happens is told apart by where, with a name. */
function isPlaced({ lower }: Unit, parts: readonly Part[]): boolean {
  return happenings.test(lower) && parts.some(({ kind, units }) => kind === 'place' && units.some(isNamed));
}

/** "Sebuah kapal nelayan tenggelam di perairan Cilacap pada 19 Februari 2025": where and when make it one. */
function hasPlaceAndDate(parts: readonly Part[]): boolean {
  const isPlace = parts.some(({ kind, units }) => kind === 'place' && units.some(isNamed));
  return isPlace && parts.some(({ kind, units }) => kind === 'time' && units.some(({ tag }) => tag === 'date'));
}

const ranks = /^(pertama|ter(tinggi|banyak|besar|kecil|rendah|tua|muda|panjang|dekat|baik|parah|kuat))$/;

/** "Jumlah kasus tertinggi": of which place or time, only the sentence before says; "peletakan batu pertama" and "pemain terbaik" are terms. */
function isRanked(subject: readonly Unit[]): boolean {
  const [before, last] = subject.slice(-2);
  const isTerm = /^(batu|pemain|sutradara|aktor|aktris|film)$/.test(before?.lower ?? '');
  return last !== undefined && ranks.test(last.lower) && !isTerm && !subject.some(isNamed);
}

/** "menjadi negara kedua": of what, or to do what, was cut off. */
export function isOpenRank({ object, group }: Clause, keptParts: number): boolean {
  if (!/^(menjadi|merupakan|adalah|ialah)$/.test(group.at(-1)?.lower ?? '')) return false;
  const last = object.at(-1);
  return (
    last !== undefined &&
    (last.tag === 'ordinal' || ranks.test(last.lower) || /^ke(dua|tiga|empat|lima|enam|tujuh)$/.test(last.lower)) &&
    keptParts === 0 &&
    !object.some(isNamed)
  );
}

/** "meresmikan sistemnya", "dua kasus pertamanya": of what was told in the sentence before. */
export function isOwned(object: readonly Unit[]): boolean {
  const last = object.at(-1);
  return last !== undefined && pointsBack(last);
}

/** "mencatat 1,5 meter", "menyumbang US$50 juta": a figure as the whole object does not say of what. */
export function isBareFigure({ object, voice, group }: Clause): boolean {
  const [only, ...more] = object;
  const measured = /^(mencapai|menyentuh|menembus|melampaui)$/.test(group.at(-1)?.lower ?? '');
  if (voice !== 'active' || measured || only?.tag !== 'amount') return false;
  // "450 juta pound sterling": a sum whose unit the reader of figures does not know as money.
  if (more.length === 1 && /^(sterling|dolar|euro|yen|yuan|pound)$/.test(more[0]?.lower ?? '')) return true;
  return more.length === 0 && only.span?.type !== 'count';
}

/** "pulang dengan hasil [yang ...]": a lone noun whose relative clause could not be told says nothing. */
export function losesSense(clause: Clause, parts: readonly (readonly unknown[])[]): boolean {
  const at = clause.parts.findIndex((part, index) => part.kind === 'relative' && parts[index]?.length === 0);
  if (at < 0) return false;
  const before = at === 0 ? clause.object : (clause.parts[at - 1]?.units.slice(1) ?? []);
  return before.length < 2 && before.every(({ tag }) => tag === 'noun');
}

/** "tumbuh 1,3 persen tahun lalu": a share or sum of a time that cannot be told is a figure of no time. */
export function losesPeriod({ object, parts: told }: Clause, parts: readonly (readonly unknown[])[]): boolean {
  const isFigure = object.some(({ span }) => span?.type === 'percent' || span?.type === 'money');
  return isFigure && told.some(({ kind }, index) => kind === 'time' && parts[index]?.length === 0);
}

/** "bergabung pada 1984" leaves open with whom; "bergabung dengan ASEAN" does not, nor does "Piagam ASEAN mulai berlaku pada ...". */
export function completed({ subject, group, object, parts }: Clause): boolean {
  const isWhole = /^berlaku$/.test(group.at(-1)?.lower ?? '') && subject.some(isNamed) && parts.length > 0;
  return isWhole || object.length > 0 || parts.some(({ kind }) => kind !== 'time');
}

function isNamed({ tag }: Unit): boolean {
  return tag === 'name' || tag === 'proper';
}
