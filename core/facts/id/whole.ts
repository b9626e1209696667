import type { Slot } from '../fact.ts';
import type { FoundFact } from '../grammar.ts';
import { dateInWords } from './date-words.ts';
import { pointsBack, type Reading } from './reference.ts';
import { saying } from './reported.ts';
import { predicateStart } from './segments.ts';
import { verbTags } from './tag.ts';
import { trimmed } from './trimmed.ts';
import { textOf, type Unit } from './units.ts';
import { contextVerbs, hedges, thinVerbs } from './words.ts';

const longest = 22;
const unsuited =
  /^(kata|ujar|tutur|ucap|jelas|tegas|imbuh|menurut|mengatakan|menyebut|menyatakan|menilai|menduga|mengaku|bahwa|antara|alih-alih|maka|namun|tetapi|padahal|bukan|lantas|artinya|berikutnya|selanjutnya|senada|serupa|dugaan|kabar|isu)$/;

/** A sentence that no clause rule could read, cut to its main statement, short and without a pointer, told as it stands. */
export function wholeFact(units: readonly Unit[], reading: Reading): readonly FoundFact[] {
  const kept = reading.sentence.role === 'prose' ? trimmed(dated(withoutOpening(units))) : undefined;
  if (!kept || !mayStand(kept)) return [];
  const time = timeOf(kept);
  const text = textOf(kept);
  const isBrand = /^\p{Ll}\p{Lu}/u.test(text);
  return [
    {
      kind: 'event',
      text: `${isBrand ? text.charAt(0) : text.charAt(0).toUpperCase()}${text.slice(1)}.`,
      status: 'asserted',
      ...(time ? { time } : {}),
      because: 'whole sentence',
    },
  ];
}

function mayStand(kept: readonly Unit[]): boolean {
  const words = kept.filter(({ tag }) => tag !== 'comma');
  const [first] = words;
  const opens =
    first && (/^(name|proper|noun|amount)$/.test(first.tag) || (first.tag === 'prep' && words[1]?.tag === 'date'));
  if (!opens || words.length > longest) return false;
  const isPointing = words.some((unit) => /^(dem|pron|semi|quote|dash)$/.test(unit.tag) || pointsBack(unit));
  const isUnsure = words.some(
    ({ lower, tag }) => hedges.has(lower) || unsuited.test(lower) || saying.test(lower) || tag === 'neg',
  );
  const isThin = words.some(
    ({ lower }, index) =>
      contextVerbs.has(lower) ||
      /^(lalu|kemudian|silam|tepat|berselang|esoknya|keesokan)$/.test(lower) ||
      (thinVerbs.has(lower) && !completes(words[index + 1])),
  );
  const isOpen = relational.test(words.at(-1)?.lower ?? '') || isBareFigure(words);
  const isRelative = words.some(({ span }) => span?.value?.kind === 'date' && span.value.relative);
  return !isPointing && !isUnsure && !isThin && !isOpen && !isRelative && isTold(words);
}

const relational = /^(pengganti|wakil|penerus|anggota|ketua|pemimpin|kepala|pendahulu|lawan|mitra|rekan|sama|sendiri)$/;

/** "60 persen dipegang ...", "mencatat 1,5 meter": a figure that does not say of what. */
function isBareFigure(words: readonly Unit[]): boolean {
  const first = words[0]?.lower === 'sebanyak' ? words[1] : words[0];
  const isShare = first?.span?.type === 'percent' || first?.span?.type === 'money';
  const [verb, last] = words.slice(-2);
  return (
    isShare ||
    (last?.tag === 'amount' &&
      last.span?.type !== 'count' &&
      verb?.tag === 'active' &&
      !/^(mencapai|menyentuh|menembus)$/.test(verb.lower))
  );
}

/** A name in the subject, or in what is said of it, and a verb. */
function isTold(words: readonly Unit[]): boolean {
  const start = predicateStart(words);
  return (
    start !== undefined &&
    words.some(({ tag }) => verbTags.has(tag)) &&
    words.some(({ tag }) => tag === 'name' || tag === 'proper')
  );
}

function completes(next: Unit | undefined): boolean {
  if (!next) return false;
  return next.tag === 'prep'
    ? /^(dengan|ke|sebagai|dalam|di|oleh|kepada)$/.test(next.lower)
    : /^(name|proper|noun|amount|det)$/.test(next.tag);
}

/** "Adapun", "Namun,", "Sementara itu,": they join the sentence to the one before and say nothing. */
function withoutOpening(units: readonly Unit[]): readonly Unit[] {
  const words = /^(adapun|namun|padahal|bahkan|kini)$/.test(units[0]?.lower ?? '') ? 1 : 0;
  const pairs = /^(sementara itu|selain itu|akan tetapi|karena itu|oleh karena)$/.test(
    `${units[0]?.lower} ${units[1]?.lower}`,
  )
    ? 2
    : words;
  const rest = units.slice(pairs);
  return pairs > 0 && rest[0]?.tag === 'comma' ? rest.slice(1) : rest;
}

/** "..., Rabu (24/5/2023)" is told as "... pada 24 Mei 2023". */
function dated(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit, index): readonly Unit[] => {
    const value = unit.span?.value;
    const isBare = value?.kind === 'date' && !value.relative && units[index - 1]?.tag === 'comma';
    if (value?.kind !== 'date' || value.relative) return [unit];
    const told = unit.text.includes('(') ? { ...unit, text: dateInWords(value.iso) } : unit;
    return isBare && index > 2
      ? [{ ...unit, text: 'pada', lower: 'pada', tag: 'prep', end: unit.start - 1, span: undefined }, told]
      : [told];
  });
}

/** The one date of the statement, with its "pada". */
function timeOf(units: readonly Unit[]): Slot | undefined {
  const at = units.findIndex(({ tag }) => tag === 'date');
  const [before, date] = [units[at - 1], units[at]];
  const isOnly = units.filter(({ tag }) => tag === 'date').length === 1;
  if (!isOnly || !date?.span || before?.lower !== 'pada') return undefined;
  return { start: date.start, end: date.end, text: textOf([before, date]), span: date.span };
}
