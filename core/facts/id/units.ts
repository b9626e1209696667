import type { Range, Sentence, Span, Token } from '../../language/index.ts';
import { dateInWords } from './date-words.ts';
import { type Tag, tagSpan, tagWord } from './tag.ts';

/** What the clause rules read: a typed span is one unit, a word is one, brackets and what they hold are gone. */
export type Unit = Range & { readonly text: string; readonly lower: string; readonly tag: Tag; readonly span?: Span };

/** The sentence as units, or nothing when quotation marks hold speech: speech is never a source. */
export function unitsOf(sentence: Sentence): readonly Unit[] | undefined {
  if (holdsSpeech(sentence.tokens)) return undefined;
  const spans = outermost(sentence.spans);
  const units: Unit[] = [];
  let depth = 0;
  let until = -1;
  for (const token of sentence.tokens) {
    if (token.text === '(' || token.text === '[') depth += 1;
    if (depth === 0 && token.start >= until) {
      const span = spans.find((s) => s.start === token.start);
      units.push(span ? unitOfSpan(span) : unitOfToken(token, units.at(-1)));
      until = span ? span.end : token.end;
    }
    if (token.text === ')' || token.text === ']') depth = Math.max(0, depth - 1);
  }
  return joinRanges(units.filter((unit, index) => !isPartOfDay(unit, units[index - 1]))).map((unit, index, all) => ({
    ...unit,
    tag: inContext(all, index),
  }));
}

/** "pada Minggu (2/9/2018) malam": the date is what counts. */
function isPartOfDay({ lower }: Unit, before: Unit | undefined): boolean {
  return before?.tag === 'date' && /^(malam|pagi|siang|sore|petang)$/.test(lower);
}

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
  if (/^(sejak|hingga|sampai|setelah|sebelum)$/.test(unit.lower)) return timely ? 'prep' : 'sub';
  if (unit.lower === 'mulai' && next?.tag === 'date') return 'prep';
  if (isPartOfNoun(before, unit)) return 'noun';
  return unit.tag;
}

/** "pembangunan kembali", "rencana keluar": no auxiliary and no verb, but the second half of a noun. */
function isPartOfNoun(before: Unit | undefined, { lower }: Unit): boolean {
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
