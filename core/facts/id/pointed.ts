import type { Document, Sentence, Span, SpanType } from '../../language/index.ts';
import type { Resolved } from './resolved.ts';
import { predicateStart } from './segments.ts';
import { type Unit, unitsOf } from './units.ts';

/** Class nouns that may stand for a name of these types in the sentence after it. */
const classes: ReadonlyMap<string, readonly SpanType[]> = new Map(
  Object.entries({
    ...ofType(
      'organisasi lembaga badan perhimpunan perusahaan partai komite yayasan bank universitas klub kementerian',
      ['organisation'],
    ),
    ...ofType('negara', ['country']),
    ...ofType('kota', ['city']),
    ...ofType('provinsi', ['province']),
    ...ofType('museum masjid gedung stadion jembatan istana bandara pulau gunung stasiun', ['place']),
    ...ofType('perjanjian protokol deklarasi piagam penghargaan', ['work']),
  }),
);
/** Things that are made: their names are of no listed type, so only the subject right before may be meant. */
const made = new Set('wahana kapal kereta roket satelit robot teleskop pesawat vaksin'.split(' '));
const longest = 9;

/**
 * "Organisasi yang kini beranggotakan 10 negara itu lahir ..." -> "ASEAN lahir ...": the opening phrase points at the one name of its
 * class in the sentence before, or at that sentence's own subject of the same noun ("Kapal PLTD Apung ... Kapal tersebut ...").
 */
export function withPointed(units: readonly Unit[], sentence: Sentence, document: Document): Resolved {
  const from = afterFront(units);
  const end = pointerEnd(units.slice(from));
  const head = units[from];
  const before = document.sentences[sentence.index - 1];
  if (end === undefined || !head || before?.role !== 'prose' || before.paragraph !== sentence.paragraph)
    return { units };
  const named = sameNoun(head, before) ?? onlyOfClass(head, before, document) ?? subjectBefore(head, before);
  if (!named) return { units };
  return {
    units: [...units.slice(0, from), ...named, ...units.slice(from + end)],
    evidence: { start: before.start, end: sentence.end },
  };
}

/** "Pada 2017, penghargaan tersebut ...": a date with its comma may stand before. */
function afterFront(units: readonly Unit[]): number {
  const isDated = units[0]?.tag === 'prep' && units[1]?.tag === 'date' && units[2]?.tag === 'comma';
  return isDated ? 3 : 0;
}

/** Where the predicate or a comma follows "itu", "tersebut" or "ini"; the phrase holds no name and no comma. */
function pointerEnd(units: readonly Unit[]): number | undefined {
  const at = units.findIndex(({ tag }) => tag === 'dem');
  const phrase = units.slice(0, at);
  const isTold = units[1]?.tag === 'rel';
  const isPlain = phrase.every(
    ({ tag }) => tag !== 'comma' && tag !== 'proper' && tag !== 'coord' && (tag !== 'name' || isTold),
  );
  const isOne =
    at === 1 ||
    units[1]?.tag === 'rel' ||
    /^(sepanjang|seluas|setinggi|seberat|sedalam|selebar|berkapasitas|berusia|senilai)$/.test(units[1]?.lower ?? '');
  return at >= 1 && at < longest && isPlain && isOne && units[0]?.tag === 'noun' ? at + 1 : undefined;
}

/** The subject of the sentence before, when it opens with the same noun and goes on with a name. */
function sameNoun(head: Unit, before: Sentence): readonly Unit[] | undefined {
  const units = unitsOf(before) ?? [];
  const at = units[0]?.lower === 'adapun' ? 1 : 0;
  const first = units[at];
  if (first?.lower !== head.lower) return undefined;
  const end = units.findIndex(({ tag }, index) => index > at && !/^(noun|proper|name)$/.test(tag));
  const phrase = units.slice(at, end);
  const isNamed = phrase.length > 1 && phrase.some(({ tag }) => tag === 'name' || tag === 'proper');
  return isNamed ? phrase : undefined;
}

/** The one name of the class in the sentence before. */
function onlyOfClass(head: Unit, before: Sentence, document: Document): readonly Unit[] | undefined {
  const types = classes.get(head.lower);
  const own = before.spans.filter(
    ({ text, entityId }) => entityId !== undefined && text.toLowerCase().startsWith(`${head.lower} `),
  );
  const spans = own.length > 0 ? own : before.spans.filter(({ type }) => types?.includes(type));
  const [first] = spans;
  const isOne = first && spans.every(({ entityId }) => entityId !== undefined && entityId === first.entityId);
  return isOne ? [unitOf(first, document)] : undefined;
}

/** "Chandrayaan-3 diluncurkan ... Wahana itu ...": a made thing is the subject before, when that is a bare name of no other class. */
function subjectBefore(head: Unit, before: Sentence): readonly Unit[] | undefined {
  if (!made.has(head.lower)) return undefined;
  const units = unitsOf(before) ?? [];
  const subject = units.slice(0, predicateStart(units) ?? 0);
  const isName = subject.every(
    ({ text, span }) => /^\p{Lu}/u.test(text) && (span === undefined || span.type === 'work'),
  );
  const isCoined =
    subject.some(({ text }) => /\d|\p{Ll}\p{Lu}|^\p{Lu}{2,}/u.test(text)) ||
    subject.every(({ span }) => span?.type === 'work');
  return subject.length > 0 && subject.length <= 3 && isName && isCoined ? subject : undefined;
}

function unitOf(span: Span, document: Document): Unit {
  const { start, end } = span;
  const text = document.entities.find(({ id }) => id === span.entityId)?.name ?? span.text;
  return { start, end, text, lower: text.toLowerCase(), tag: 'name', span };
}

function ofType(nouns: string, types: readonly SpanType[]): Readonly<Record<string, readonly SpanType[]>> {
  return Object.fromEntries(nouns.split(' ').map((noun) => [noun, types]));
}
