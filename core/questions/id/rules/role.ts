import { dateInWords, type Fact, type Slot } from '../../../facts/index.ts';
import type { Document, Lexicon } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { capitalise } from '../../text.ts';
import { answerOf, make } from '../making.ts';
import { whichOf } from '../which.ts';

/** "Siapa Ketua KPU Rajabuana?": an office that a name tells apart; who heads a state is known anyway. */
export function askRole(fact: Fact, document: Document, lexicon: Lexicon): readonly Draft[] {
  const { kind, subject, object } = fact;
  const told = subject?.spans[0];
  if (fact.because === 'role: kin') return askKin(fact, document, lexicon);
  if (
    kind !== 'role' ||
    !told ||
    !object ||
    namesAnother(object) ||
    !isTellingOffice(object.text, object.spans.length, namesPlace(object)) ||
    isPast(fact, document) ||
    /(?:salah satu|salah seorang|seorang)\s*$/iu.test(document.body.slice(0, object.start))
  )
    return [];
  const stem = `Siapa ${inside(object.text)}${heldAt(object.text, document)}?`;
  return [
    make(fact, document, { kind: 'short-answer', stem, answer: answerOf(told, document), rule: 'role', tier: 'B' }),
  ];
}

/** Whoever holds an office does so for some years: the month of the article tells which of them is meant. */
function heldAt(office: string, { publishedAt }: Document): string {
  return publishedAt === undefined || /^(?:Pendiri|Pemilik|Penulis|Pencipta|Perancang)(?!\p{L})/iu.test(office)
    ? ''
    : ` pada ${dateInWords(publishedAt.slice(0, 7), 'id')}`;
}

/** "Kepala BKKBN Sumarjati Arjoso, Wahidin Ismail": where two people stand side by side, the tree does not tell whose office it is. */
function namesAnother({ spans }: Slot): boolean {
  return spans.some(({ span }) => span.type === 'person');
}

/** "Siapa ibu Schapelle Corby?", "Negara mana yang merupakan sekutu Korea Selatan?" */
function askKin(fact: Fact, document: Document, lexicon: Lexicon): readonly Draft[] {
  const told = fact.subject?.spans[0];
  const which = told && whichOf({ type: told.span.type, text: told.text }, lexicon);
  if (!told || !which || !fact.object) return [];
  const stem =
    which === 'siapa' ? `Siapa ${fact.object.text}?` : `${capitalise(which)} yang merupakan ${fact.object.text}?`;
  return [
    make(fact, document, {
      kind: 'short-answer',
      stem,
      answer: answerOf(told, document),
      rule: 'role: kin',
      tier: 'B',
    }),
  ];
}

/** "pelatih", "analis" are no offices: their capital was that of their sentence (EYD V). */
function inside(office: string): string {
  return /^(Pelatih|Kiper|Bek|Penyerang|Gelandang|Kapten|Ekonom|Peneliti|Pengamat|Analis|Pemilik|Pendiri|Penulis|Kuasa|Dokter|Guru|Dosen|Ahli|Pakar|Kurator|Manajer|Juru)\b/.test(
    office,
  )
    ? office.charAt(0).toLowerCase() + office.slice(1)
    : office;
}

/** Who held the office years before the publication may not hold it now. */
function isPast({ sentence }: Fact, { sentences, publishedAt }: Document): boolean {
  const paragraph = sentences[sentence]?.paragraph;
  const years = sentences
    .filter((one) => one.paragraph === paragraph)
    .flatMap(({ spans }) => spans)
    .flatMap(({ value }) => (value?.kind === 'date' ? [Number(value.iso.slice(0, 4))] : []));
  return publishedAt !== undefined && years.some((year) => year < Number(publishedAt.slice(0, 4)) - 1);
}

/** A town, or a word with a capital after the local body that may be one. */
function namesPlace({ spans, text }: Slot): boolean {
  return (
    spans.some(({ span }) => /^(city|province|region|place|country)$/.test(span.type)) ||
    /(?:Kota|Kabupaten|Provinsi|Kecamatan|Desa) \p{Lu}/u.test(text) ||
    /(?:BPBD|Polres|Polsek|Polda|KPU|Bawaslu|DPRD|RSUD|Puskesmas|Kejari|Pengadilan Negeri|Kejaksaan Negeri) \p{Lu}\p{Ll}/u.test(
      text,
    )
  );
}

function isTellingOffice(office: string, names: number, hasPlace: boolean): boolean {
  if (
    /^(mantan )?(presiden|wakil presiden|perdana menteri|wakil perdana menteri|raja|ratu|kanselir|paus|menteri|menlu|menkes|menkeu|menhan|kapolri|jaksa agung|panglima tni|gubernur (?:bi|bank indonesia)(?=$)|(?:wakil )?ketua (?:mpr|dpr|dpd|mk|ma|kpk|kpu|bpk|mahkamah konstitusi|mahkamah agung)(?=$))\b/i.test(
      office,
    )
  )
    return false;
  // "Kepala Dinas Kesehatan": of which region?
  const isLocal =
    /(?<!\p{L})(Dinas|BPBD|Polres|Polsek|Polda|KPU|Bawaslu|Satpol PP|DPRD|Puskesmas|RSUD|Satuan|Seksi|Bidang|Bagian|Kelurahan|Kecamatan|Desa|Kejari|Kejaksaan Negeri|Pengadilan Negeri|SD|SMP|SMA|SMK|SDN|SMPN|SMAN)(?!\p{L})/u.test(
      office,
    );
  if (isLocal && !hasPlace) return false;
  if (
    /^(?:mantan )?(?:kepala (?:bidang|seksi|subbagian|sub|bagian|unit|divisi|regu)|anggota|staf|wakil (?:ketua|kepala) (?:bidang|seksi))/i.test(
      office,
    )
  )
    return false;
  const isOne =
    /^(Wakil )?(Ketua|Kepala|Direktur|Bupati|Gubernur|Wali Kota|Sekretaris|Rektor|Dekan|Camat|Lurah|CEO|Kapolres|Kapolda|Kapolsek|Kajari|Komisaris|Manajer|Koordinator|Pelatih|Kapten|Pendiri|Pemilik|Panglima|Komandan|Bendahara|Kurator|Presiden Direktur)\b/i.test(
      office,
    );
  return isOne && names > 0 && office.split(' ').length >= 2;
}
