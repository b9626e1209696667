import { lowerAt } from '../1-trees/tree.ts';
import { type Bare, type Edits, replace, wordsIn } from './edits.ts';

/** "Rabu (16/4) malam", "Senin dini hari", "Selasa malam WIB": the day is enough. */
function dropDayPart(at: number, { tree: { words }, grammar }: Bare, edits: Edits): void {
  const [word, next] = [words[at], words[at + 1]];
  const isTwoWords = word?.lower === 'dini' && next?.lower === 'hari';
  const length = !word || !grammar.dayParts.has(word.lower) ? 0 : isTwoWords ? 2 : 1;
  const zone = words[at + length];
  // Not "waktu", which may say more.
  const isZone = zone !== undefined && grammar.clock.zones.has(zone.lower) && /^\p{Lu}+$/u.test(zone.text);
  for (let drop = at; drop < at + length + (isZone ? 1 : 0); drop += 1) edits.dropped.add(drop);
}

/** "Rabu (16/4/2025)", "16 April" and "tahun lalu" are told as "16 April 2025" and "2024": a fact is read long after its article. */
export function withFullDates(bare: Bare, edits: Edits): void {
  const { sentence, grammar } = bare;
  for (const { type, value, start, end, text } of sentence.spans) {
    if (type !== 'date' || value?.kind !== 'date') continue;
    const at = wordsIn(bare, { start, end });
    const vague = value.relative && (grammar.vagueDates.test(text) || isDescribed(at[0] ?? 0, bare));
    if (vague) for (const word of at) edits.pointing.add(word);
    else replace(edits, at, grammar.dateInWords(value.iso));
    const before = (at[0] ?? 0) - 1;
    if (!vague && grammar.dayNouns.has(lowerAt(bare.tree, before))) edits.dropped.add(before);
    if (!vague && value.iso.length === 10) dropDayPart((at.at(-1) ?? -2) + 1, bare, edits);
    if (!vague) dropNearness((at.at(-1) ?? -2) + 1, bare, edits);
  }
}

/** "On a sunlit Saturday": told by its date it would be no English. */
function isDescribed(at: number, { tree: { words } }: Bare): boolean {
  const before = words[at - 1];
  return before?.partOfSpeech === 'ADJ' && before.relation === 'amod' && before.head === at;
}

/** "15 Agustus lalu", "tahun 2005 ini", "20 November mendatang": told in full, a date needs no word that counts from the day of the article. */
function dropNearness(at: number, { tree: { words }, grammar }: Bare, edits: Edits): void {
  const [word, next] = [words[at], words[at + 1]];
  // "pada 3 Mei lalu menggerebek toko": here it joins two deeds.
  if (word && grammar.fromNow?.has(word.lower) && next?.partOfSpeech !== 'VERB') edits.dropped.add(at);
}
