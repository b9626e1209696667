import { type Fact, isUncut, type ToldSpan } from '../../../facts/index.ts';
import type { Document } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { mayBeGap, standsApart } from '../../making.ts';
import { gap } from '../../text.ts';
import { answerOf, bareNumber, make } from '../making.ts';
import { isBound, isTrifling } from './amount.ts';
import { isUntilThen } from './until-then.ts';

/** The fact as a sentence with one typed span taken out. */
export function askGap(fact: Fact, document: Document): readonly Draft[] {
  if (fact.kind === 'role' || fact.because === 'row') return [];
  const told = [...(fact.source?.spans ?? []), ...fact.slots.flatMap(({ spans }) => spans)];
  return told.flatMap((one): readonly Draft[] => {
    const { span, text } = one;
    if ((isUncut(fact) && standsApart(text, fact.text)) || isUntilThen(one, fact)) return [];
    if (!mayBeGap(one, fact.text) || !isFree(one, fact.text)) return [];
    if (
      span.type === 'date' &&
      fact.slots.some(({ spans }) => spans.some((other) => other !== one && other.span.type === 'date'))
    )
      return [];
    const answer = answerOf(one, document);
    const key = { ...answer, text: bareNumber(answer.text, span) };
    const at = fact.text.indexOf(text);
    const stem = `${fact.text.slice(0, at)}${gap}${text.slice(key.text.length)}${fact.text.slice(at + text.length)}`;
    return [
      make(fact, document, {
        kind: 'cloze',
        stem: key.text === answer.text ? fact.text.replace(text, gap) : stem,
        answer: key,
        rule: `gap: ${span.type}`,
        tier: 'A',
      }),
    ];
  });
}

/** Not inside a longer name, not right after an office, and no figure of which every smaller one is right too. */
function isFree({ span, text }: ToldSpan, told: string): boolean {
  const [before = '', after = ''] = told.split(text);
  if (isBound(span) || isTrifling(span) || (span.type === 'count' && namesAfter.test(after))) return false;
  if (span.type === 'date' && (/^(?:, \d|,? (?:dan|atau) \d)/u.test(after) || /\d(?:,| dan| atau) $/u.test(before)))
    return false;
  if (isHalfSpan(span, before, after)) return false;
  if (/[\p{L}\d][-/–]$|[/–-]$/u.test(before) || /^[-/–]|^ \p{Lu}/u.test(after)) return false;
  if (
    /(?:\d|(?<!\p{L})satu) (?:\([^)]*\) )?dari $/u.test(before) ||
    (span.entityId !== undefined && isOneOfRow(before, after))
  )
    return false;
  const last = /(\p{Lu}[\p{L}-]*) $/u.exec(before)?.[1];
  if (
    span.type === 'person' &&
    /(?<!\p{L})(Presiden|Wakil Presiden|Perdana Menteri|Raja|Ratu|Paus)(?: \p{Lu}\p{L}*){0,3} $/u.test(before)
  )
    return false;
  if (span.type === 'person' && ofNobody.test(before)) return false;
  if (span.type === 'person' && toldOffice.test(before)) return !says.test(after);
  if (span.entityId !== undefined) return last === undefined || before.trim() === last;
  return (
    before !== '' &&
    (last === undefined ||
      /^(Sekitar|Sebanyak|Hampir|Ada|Total|Sedikitnya|Setidaknya|Dari|Selama|Pada|Dalam|Rata-rata|Sejak|Hingga)$/.test(
        last,
      ))
  );
}

/** Who only says so is hardly worth keeping. */
const says =
  /^,? (?:yang )?(?:mengatakan|menyatakan|menyebut|menuturkan|menjelaskan|mengungkapkan|menegaskan|menambahkan|mengakui|menilai)/u;

const figure = '(?:\\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)';
const unitOfTime = '(?:hari|malam|jam|menit|detik|bulan|pekan|minggu)';
const spanAfter = new RegExp(`^,? (?:dan )?${figure} ${unitOfTime}(?!\\p{L})`, 'u');
const spanBefore = new RegExp(`(?<!\\p{L})${figure} ${unitOfTime} (?:dan )?$`, 'u');

/** "____ dua malam", "3 jam ____ menit": a part of one span. */
function isHalfSpan({ type, value }: ToldSpan['span'], before: string, after: string): boolean {
  return (
    value?.kind === 'number' &&
    ((type === 'duration' && spanAfter.test(after)) || (isTime.test(value.unit) && spanBefore.test(before)))
  );
}

const isTime = new RegExp(`^${unitOfTime}$`, 'u');

/** "Menteri Pekerjaan Umum ____ ditunjuk": an office that says of what, so that its holder is one. */
const toldOffice =
  /(?<!\p{L})(?:Menteri|Gubernur|Bupati|Wali Kota|Kepala|Ketua|Direktur|Sekretaris|Panglima|Kapolda|Kapolres|Rektor|Dekan|Duta Besar|Wakil \p{Lu}\p{L}+)(?: (?:\p{Lu}[\p{L}-]*|dan|untuk)){1,9} $/u;

/** "Pelatih ____ diusir wasit" is filled with his team as well; "istri ____, Nurjana" asks for whom nothing is told of. */
const ofNobody =
  /(?:^|, )(?:pelatih|kiper|kapten|wasit|gelandang|penyerang|bek|pemain|ketua|direktur|kepala|menteri|gubernur|bupati|jaksa|hakim|pilot|sutradara|penyanyi) $|(?<!\p{L})(?:istri|suami|anak|putra|putri|ibu|ayah|adik|kakak) $/iu;

/** "dua putra, Alaa dan Jamal": who they are tells how many. */
const namesAfter = /^[^,.]{0,20}, (?:yakni |yaitu )?\p{Lu}[^,.]*(?:, \p{Lu}[^,.]*)*,? dan \p{Lu}/u;

/** "adalah ____, Rosmaningsih, Firdaus": one of many in a row is hardly worth keeping. */
function isOneOfRow(before: string, after: string): boolean {
  const name = '\\p{Lu}[\\p{L}. ]*';
  return (
    new RegExp(`^, ${name}(?:, |,? dan |,? serta )${name}`, 'u').test(after) ||
    (new RegExp(`${name}, ${name}, (?:dan )?$`, 'u').test(before) && /^(?:,|\.|$| dan )/.test(after))
  );
}
