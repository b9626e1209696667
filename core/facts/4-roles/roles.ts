import type { Span, Word } from '../../language/index.ts';
import { capitalised } from '../2-telling/case.ts';
import type { Reading } from '../2-telling/edits.ts';
import { type Part, slotOf } from '../2-telling/slot.ts';
import type { FoundFact } from '../found.ts';
import { copulaFact, holderSlot, nameOf } from './copula.ts';
import { officeBetween } from './office.ts';

/** No office takes more words. */
const longest = 11;

/** Who holds which office or is what: "Menteri Perhubungan Budi Karya Sumadi", "kuasa hukum Gunarto, Togar Simanungkalit,", "Hannah Oyelaran, a solicitor at ...". */
export function roleFacts(reading: Reading): readonly FoundFact[] {
  const { sentence } = reading;
  return sentence.spans.flatMap((span): readonly FoundFact[] => {
    if (isQuoted(span, reading)) return [];
    if (span.type !== 'person') return [];
    const fact = before(span, reading) ?? after(span, reading);
    return fact ? [fact] : [];
  });
}

/** The name of a link or a caption is told elsewhere. */
function isQuoted({ start }: Span, { sentence, document: { body } }: Reading): boolean {
  return (body.slice(sentence.start, start).match(/["“”]/g)?.length ?? 0) % 2 === 1;
}

/** The office stands before its holder, with or without a comma between. */
function before(span: Span, reading: Reading): FoundFact | undefined {
  const { words } = reading.tree;
  const first = words.findIndex(({ start }) => start === span.start);
  const comma = words[first - 1]?.text === ',';
  const to = comma ? first - 1 : first;
  if (first < 1 || (comma && !closes(span, words))) return undefined;
  const at = withoutRank(officeBetween(Math.max(0, to - longest), to, 'end', reading), reading);
  if (at && isRank(span, reading)) return undefined;
  if (at && !comma && isHalfName(first, span, reading)) return undefined;
  if (at && !comma && (isOwner(at, span, reading) || reading.grammar.relational.has(words[at[0] ?? -1]?.lower ?? '')))
    return undefined;
  return at && roleFact(at, span, comma ? 'office, holder' : 'office before its holder', reading);
}

/** "Kepala Polri Jenderal | Sutanto", "Bupati Kolaka H | Buhari Matta": the rank is of the holder, not of the office. */
function withoutRank(
  at: readonly number[] | undefined,
  { tree: { words }, grammar }: Reading,
): readonly number[] | undefined {
  const end =
    at?.findLastIndex((one) => !/^[()]$/.test(words[one]?.text ?? '') && !grammar.ranks.has(words[one]?.lower ?? '')) ??
    -1;
  // "Kepala Dinas (Kadis)" ends in a bracket that is its own.
  return at && end > 0 && at.slice(end + 1).some((one) => grammar.ranks.has(words[one]?.lower ?? ''))
    ? at.slice(0, end + 1)
    : at;
}

/** "Kepala Polda Sumatera Utara Brigadir Jenderal": the name itself was not found. */
function isRank({ text }: Span, { grammar }: Reading): boolean {
  return text.split(' ').every((word) => grammar.ranks.has(word.toLowerCase()));
}

/** "hakim Patrialis | Akbar": a capital that belongs to no name, before a name of one word, is likely the rest of it. */
function isHalfName(
  first: number,
  { text, start }: Span,
  { tree: { words }, sentence, grammar, lexicon, document }: Reading,
): boolean {
  const before = words[first - 1];
  if (!before || !grammar.presents || text.includes(' ') || !/^\p{Lu}\p{Ll}/u.test(before.text)) return false;
  const isNamed = sentence.spans.some(
    (span) => span.start <= before.start && before.end <= span.end && span.start < start,
  );
  return (
    (!isNamed || lexicon.isGivenName(before.text)) &&
    !lexicon.titles[document.language].phrases.has(before.text) &&
    !grammar.roleNouns.has(before.lower)
  );
}

/** "kuasa hukum Gunarto, Togar Simanungkalit": the name right after a lower-case role of two words is whose it is, when another name follows. */
function isOwner([first = -1]: readonly number[], { end }: Span, { tree: { words }, sentence }: Reading): boolean {
  const next = words.findIndex(({ start }) => start >= end);
  const following = sentence.spans.find(({ type, start }) => type === 'person' && start === words[next + 1]?.start);
  return words[next]?.text === ',' && following !== undefined && /^\p{Ll}/u.test(words[first]?.text ?? '');
}

/** "Rudi Hartawan, direktur PT Lentera Marga Persada, ...": the office between commas after its holder. */
function after(span: Span, reading: Reading): FoundFact | undefined {
  const { words } = reading.tree;
  const last = words.findLastIndex(({ end }) => end === span.end);
  const bracket = words[last + 1]?.text === '(' ? words.findIndex(({ text }, at) => at > last && text === ')') : last;
  if (last < 0 || words[bracket + 1]?.text !== ',') return undefined;
  const from = bracket + 2;
  const stop = words.findIndex(
    ({ text, lower, relation }, at) =>
      at >= from && (/^[,.;]$/.test(text) || (reading.grammar.relatives.has(lower) && relation === 'nsubj')),
  );
  if (stop <= from || stop - from > longest) return undefined;
  const at = officeBetween(from, stop, 'start', reading);
  return at && roleFact(at, span, 'holder, office', reading);
}

/** The name between commas is closed by a comma, a stop or a relative pronoun: else it is one of a list. */
function closes({ end }: Span, words: readonly Word[]): boolean {
  let next = words.findIndex(({ start }) => start >= end);
  if (words[next]?.text === '(') next = words.findIndex(({ text }, at) => at > next && text === ')') + 1;
  return next < 0 || /^[,.;]$/.test(words[next]?.text ?? '.');
}

/** "Menlu Filipina" is "Menteri Luar Negeri Filipina", so that offices of one article have one form. */
function inFull(office: string, forms: ReadonlyMap<string, string>): string {
  const [first = '', ...rest] = office.split(' ');
  return [forms.get(first) ?? first, ...rest].join(' ');
}

function roleFact(at: readonly number[], span: Span, because: string, reading: Reading): FoundFact | undefined {
  const { document, grammar } = reading;
  const name = nameOf(span, document);
  const part: Part = { role: 'complement', at, head: at[0] ?? -1, opener: '', fronted: false, loose: false };
  const told = slotOf(part, reading);
  const office = told && { ...told, text: inFull(told.text, grammar.officeForms) };
  if (!office || !/\p{L}{3}/u.test(office.text) || name.split(' ').length > 6) return undefined;
  return copulaFact('role', `${capitalised(grammar.identity(name, office.text))}.`, [holderSlot(span, name), office], {
    confidence: 0.9,
    because: `role: ${because}`,
  });
}
