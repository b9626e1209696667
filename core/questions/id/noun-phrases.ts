import { takePhrase } from '../../facts/id/clause.ts';
import { pointsBack } from '../../facts/id/reference.ts';
import { textOf, type Unit, unitsOf } from '../../facts/id/units.ts';
import { type Document, plainText } from '../../language/index.ts';
import { plain } from '../text.ts';

export type Mentioned = { readonly text: string; readonly sentence: string };

/** Abstract nouns, which can be causes: ke-an, pe-an, -an, -si, and a few roots. */
const abstract =
  /^(ke\p{L}{3,}an|pe\p{L}{3,}an|\p{L}{4,}si|perang|krisis|konflik|aliran|kerja|strategi|protes|gejolak|sengketa|hubungan|desakan|tekanan|serangan|larangan|aturan|gangguan|bantuan|dukungan|tuntutan|ancaman|hambatan|cuaca|gempa|banjir)$/u;
const joining = new Set(['antara', 'dengan', 'terhadap', 'atas', 'tentang', 'dalam', 'ke', 'dari']);

/** Phrases of two to nine words about something abstract, in the prose of other sentences; none of them points elsewhere. */
export function nounPhrases(document: Document, except: number): readonly Mentioned[] {
  const seen = new Set<string>();
  return document.sentences
    .filter(({ role, index }) => role === 'prose' && index !== except)
    .flatMap((sentence) => phrasesIn(unitsOf(sentence) ?? []).map((text) => ({ text, sentence: plainText(document.body, sentence) })))
    .filter(({ text }) => !seen.has(plain(text)) && seen.add(plain(text)));
}

function phrasesIn(units: readonly Unit[]): readonly string[] {
  return units.flatMap((unit, index) => {
    const before = units[index - 1];
    if (
      unit.tag !== 'noun' ||
      !abstract.test(unit.lower) ||
      before?.tag === 'noun' ||
      before?.tag === 'proper' ||
      before?.tag === 'det'
    )
      return [];
    const phrase = takePhrase(units, index);
    const link = units[index + phrase.length];
    const more = link && joining.has(link.lower) ? [link, ...takePhrase(units, index + phrase.length + 1)] : [];
    return [phrase, more.length > 1 ? [...phrase, ...more] : []].filter(isPlain).map(textOf);
  });
}

function isPlain(units: readonly Unit[]): boolean {
  const bad = new Set(['dem', 'pron', 'amount', 'date', 'comma', 'quote']);
  if (units.some(({ span }) => span?.type === 'person')) return false;
  const lower = units.map((unit) => unit.lower);
  if (lower.includes('antara') && !lower.includes('dan')) return false;
  return units.length >= 2 && units.length <= 9 && units.every((unit) => !bad.has(unit.tag) && !pointsBack(unit));
}
