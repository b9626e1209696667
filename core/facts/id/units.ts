import type { PartOfSpeech, Range, Relation, Sentence, Span, Token, Word } from '../../language/index.ts';
import { dateInWords } from './date-words.ts';
import { type Tag, tagSpan, tagWord, verbTags } from './tag.ts';

/** What the clause rules read: a typed span is one unit, a word is one, brackets and what they hold are gone. */
export type Unit = Range & { readonly text: string; readonly lower: string; readonly tag: Tag; readonly span?: Span };

/** The sentence as units, or nothing when quotation marks hold speech: speech is never a source. */
export function unitsOf(sentence: Sentence): readonly Unit[] | undefined {
  if (holdsSpeech(sentence.tokens)) return undefined;
  const spans = outermost(sentence.spans);
  const words = new Map(sentence.words.map((word) => [word.start, word]));
  const units: Unit[] = [];
  let depth = 0;
  let until = -1;
  for (const token of sentence.tokens) {
    if (token.text === '(' || token.text === '[') depth += 1;
    if (depth === 0 && token.start >= until) {
      const span = spans.find((s) => s.start === token.start);
      units.push(span ? unitOfSpan(span) : asParsed(unitOfToken(token, units.at(-1)), words.get(token.start)));
      until = span ? span.end : token.end;
    }
    if (token.text === ')' || token.text === ']') depth = Math.max(0, depth - 1);
  }
  return joinRanges(withoutRelativeTimes(units.filter((unit, index) => !isPartOfDay(unit, units[index - 1])))).map(
    (unit, index, all) => ({
      ...unit,
      tag: inContext(all, index),
    }),
  );
}

/** "pada Minggu (2/9/2018) malam": the date is what counts. */
function isPartOfDay({ lower }: Unit, before: Unit | undefined): boolean {
  return before?.tag === 'date' && /^(malam|pagi|siang|sore|petang)$/.test(lower);
}

/** "pekan lalu", "malam ini": a time counted from the day of writing is left out, or a clause would end in "pekan"; a figure of "tahun ini" needs its year. */
function withoutRelativeTimes(units: readonly Unit[]): readonly Unit[] {
  return units.filter((unit, index) => {
    const [before, next] = [units[index - 1], units[index + 1]];
    const opens =
      relativeTimes.test(unit.lower) && /^(lalu|ini|depan|kemarin|nanti|mendatang)$/.test(next?.lower ?? '');
    const closes =
      relativeTimes.test(before?.lower ?? '') && /^(lalu|ini|depan|kemarin|nanti|mendatang)$/.test(unit.lower);
    return index < 2 || !(opens || closes) || before?.tag === 'prep';
  });
}

const relativeTimes = /^(pekan|minggu|malam|pagi|siang|sore)$/;

/** "18-24 April 1955" is neither of its ends: one amount without a value. */
function joinRanges(units: readonly Unit[]): readonly Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const dash = joined.at(-1);
    const from = joined.at(-2);
    if (dash?.tag === 'dash' && from?.tag === 'amount' && (unit.tag === 'amount' || unit.tag === 'date')) {
      joined.splice(-2, 2, {
        start: from.start,
        end: unit.end,
        text: `${from.text}${dash.text}${unit.text}`,
        lower: '',
        tag: 'amount',
      });
    } else joined.push(unit);
  }
  return joined;
}

const adverbs: ReadonlySet<string> = new Set([
  'sejauh ini',
  'selama ini',
  'pertama kali',
  'terakhir kali',
  'lebih dulu',
  'lebih dahulu',
]);

/** What two words are together: "sejauh ini" is an adverb, not a pointer; "sejak 2015" opens no clause. */
function inContext(units: readonly Unit[], index: number): Tag {
  const [before, unit, next] = [units[index - 1], units[index], units[index + 1]];
  if (!unit) return 'stop';
  if (adverbs.has(`${unit.lower} ${next?.lower}`) || adverbs.has(`${before?.lower} ${unit.lower}`)) return 'aux';
  const timely = next?.tag === 'date' || next?.tag === 'amount' || next?.tag === 'time' || next?.tag === 'ordinal';
  const partly =
    /^(awal|akhir|pertengahan|bulan|tahun|tanggal|hari)$/.test(next?.lower ?? '') && units[index + 2]?.tag === 'date';
  if (/^(sejak|hingga|sampai|setelah|sebelum)$/.test(unit.lower)) return timely || partly ? 'prep' : 'sub';
  if (/^(lalu|depan|mendatang)$/.test(unit.lower) && /^(bulan|tahun|abad)$/.test(before?.lower ?? '')) return 'dem';
  if (unit.lower === 'mulai' && next?.tag === 'date') return 'prep';
  if (isPartOfNoun(before, unit)) return 'noun';
  if (unit.lower === 'sementara' && before?.tag === 'noun' && /^(stop|comma|prep|coord)$/.test(next?.tag ?? 'stop'))
    return 'noun';
  if (/^(sekitar|hampir|nyaris)$/.test(unit.lower) && next?.tag === 'amount') return 'det';
  return unit.tag;
}

/** "pembangunan kembali", "rencana keluar": no auxiliary and no verb, but the second half of a noun. */
function isPartOfNoun(before: Unit | undefined, { lower }: Unit): boolean {
  if (lower === 'kuliah') return before === undefined || before.tag === 'prep' || before.lower === 'adapun';
  if (lower === 'berlaku') return /^(harga|masa|tarif)$/.test(before?.lower ?? '');
  if (lower === 'kembali') return /^pe\p{L}{3,}an$/u.test(before?.lower ?? '');
  return (
    /^(keluar|masuk|pulang|mundur|tinggal)$/.test(lower) && /^(rencana|izin|pintu|hak|jalan)$/.test(before?.lower ?? '')
  );
}

/** Four words or more between quotation marks, or a mark without its partner. */
function holdsSpeech(tokens: readonly Token[]): boolean {
  let open = -1;
  for (const [index, token] of tokens.entries()) {
    if (!/^["“”«»]$/.test(token.text)) continue;
    if (open < 0) open = index;
    else {
      const words = tokens.slice(open, index).filter((t) => t.kind === 'word');
      if (words.length > 3 && words.some((word) => /^\p{Ll}/u.test(word.text))) return true;
      open = -1;
    }
  }
  return open >= 0;
}

function outermost(spans: readonly Span[]): readonly Span[] {
  return spans.filter(
    (a) => !spans.some((b) => b !== a && b.start <= a.start && b.end >= a.end && b.end - b.start > a.end - a.start),
  );
}

function unitOfSpan(span: Span): Unit {
  const { start, end, value } = span;
  const text = value?.kind === 'date' && span.text.includes('(') ? dateTold(value.iso, value.relative) : span.text;
  return { start, end, text, lower: text.toLowerCase(), tag: tagSpan(span), span };
}

/** "Rabu (16/11/2022)" is told with its year; "Rabu (16/11)" as "16 November", for the year is not in the words. */
function dateTold(iso: string, relative: boolean): string {
  const words = dateInWords(iso);
  return relative ? words.replace(/ \d{4}$/, '') : words;
}

function unitOfToken(token: Token, before: Unit | undefined): Unit {
  const { start, end, text, lower } = token;
  return { start, end, text, lower, tag: tagWord(token, before) };
}

const nominal: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'ADJ']);
const predicative: ReadonlySet<Relation> = new Set(['root', 'conj', 'ccomp', 'xcomp', 'advcl', 'acl', 'parataxis']);

/** What no word list knows, the tree may: "muncul" is the predicate here, "dioksida" no passive. Both ways only when it is sure. */
function asParsed(unit: Unit, word: Word | undefined): Unit {
  if (!word || word.confidence < 0.9 || word.end > unit.end) return unit;
  const { partOfSpeech, relation } = word;
  if (unit.tag === 'noun' && partOfSpeech === 'VERB' && relation === 'root' && /^(?!ber)\p{Ll}/u.test(unit.text))
    return { ...unit, tag: 'intransitive' };
  if (verbTags.has(unit.tag) && nominal.has(partOfSpeech) && !predicative.has(relation))
    return { ...unit, tag: 'noun' };
  return unit;
}

/** The words of the units as the body spaces them, without what was taken out between them: "Malaya, Filipina, dan Thailand". */
export function textOf(units: readonly Unit[]): string {
  let text = '';
  for (const [index, unit] of units.entries()) {
    const before = units[index - 1];
    const glued = !before || unit.start === before.end || /^[,;:.]$/.test(unit.text);
    text += glued ? unit.text : ` ${unit.text}`;
  }
  return text.replace(/[,;:]+$/, '').trim();
}
