import { groupTags, type Tag, verbTags } from './tag.ts';
import type { Unit } from './units.ts';

/** One part after the verb group. */
export type Part = {
  readonly kind: 'time' | 'clock' | 'place' | 'cause' | 'purpose' | 'relative' | 'content' | 'other';
  /** The preposition or connective, lower case; empty for a bare date. */
  readonly opener: string;
  readonly units: readonly Unit[];
};

/** A subject, a verb group and what follows. `cut` tells that words after the last part were dropped. */
export type Clause = {
  readonly subject: readonly Unit[];
  readonly group: readonly Unit[];
  readonly voice: Tag;
  readonly object: readonly Unit[];
  readonly parts: readonly Part[];
  readonly cut: boolean;
  /** What was dropped: the next clause, if any. */
  readonly after: readonly Unit[];
};

const phraseTags: ReadonlySet<Tag> = new Set([
  'name',
  'proper',
  'noun',
  'det',
  'amount',
  'ordinal',
  'dem',
  'quote',
  'comma',
]);
/** Link a clause to the one before it; alone they mean nothing. */
const particles = new Set([
  'juga',
  'pun',
  'pula',
  'sendiri',
  'bahkan',
  'justru',
  'sangat',
  'tetap',
  'akhirnya',
  'sejauh',
  'selama',
  'ini',
  'kini',
]);
const timePrepositions = new Set(['pada', 'sejak', 'hingga', 'sampai', 'mulai', 'dari', 'selama', 'menjelang']);
const placePrepositions = new Set(['di', 'ke', 'dari']);
const placeTypes = new Set(['country', 'province', 'city', 'region', 'place']);

/** Reads `subject + group + rest`, both given as units. Nothing when the verb group has no verb. */
export function readClause(subject: readonly Unit[], after: readonly Unit[]): Clause | undefined {
  let end = 0;
  while (end < after.length && inGroup(after, end)) end += 1;
  const group = after.slice(0, end);
  const head = group.findLast((unit) => verbTags.has(unit.tag));
  if (!head) return undefined;
  const object = takePhrase(after, end);
  const { parts, position } = untilBareRelative(after, takeParts(after, end + object.length));
  const isDateObject =
    head.tag === 'active' && object.length === 0 && parts[0]?.kind === 'time' && parts[0].opener === '';
  if (isDateObject || !mayStop(after, position)) return undefined;
  const told = group.filter((unit) => !particles.has(unit.lower));
  return {
    subject,
    group: told,
    voice: head.tag,
    object,
    parts,
    cut: position < after.length,
    after: after.slice(position),
  };
}

type Taken = { readonly parts: readonly Part[]; readonly position: number };

/** "berakhir pada 13 Desember dengan keputusan yang, ...": a circumstance whose "yang" leads nowhere is left out with it. */
function untilBareRelative(units: readonly Unit[], { parts, position }: Taken): Taken {
  const last = parts.at(-1);
  const isBare = units[position]?.tag === 'rel' && units.length - position < 3;
  const mayGo = last !== undefined && parts.length > 1 && /^(dengan|dalam|lewat|melalui)$/.test(last.opener);
  return isBare && mayGo ? { parts: parts.slice(0, -1), position: units.length } : { parts, position };
}

/** A clause may break off before another clause or "dan ..."; before a verb or a stray word it was misread. */
function mayStop(units: readonly Unit[], position: number): boolean {
  const stop = units[position];
  if (!stop) return true;
  const last = units[position - 1];
  const measured = last?.span?.type === 'duration' || /^(se)(hari|pekan|bulan|tahun|jam)$/.test(last?.lower ?? '');
  return (stop.tag === 'sub' || stop.tag === 'coord' || stop.tag === 'cause') && !measured;
}

/** "telah resmi beroperasi": a word after the verb belongs to the group while a verb still follows it. */
function inGroup(units: readonly Unit[], index: number): boolean {
  const tag = units[index]?.tag;
  if (tag === undefined) return false;
  if (isPair(units, index)) return true;
  if (!groupTags.has(tag)) return false;
  if (tag !== 'aux') return true;
  const heads = units.slice(0, index).some((unit) => groupTags.has(unit.tag) && unit.tag !== 'aux');
  return !heads || groupTags.has(units[index + 1]?.tag ?? 'stop');
}

/** "meninggal atau hilang": two verbs of one kind, with nothing between them, are one predicate. */
function isPair(units: readonly Unit[], index: number): boolean {
  const [before, link, next] = [units[index - 1], units[index], units[index + 1]];
  return link?.lower === 'atau' && before?.tag === 'intransitive' && next?.tag === 'intransitive';
}

/** A noun phrase: names, nouns and numbers, lists with "dan"; it ends before a preposition, a verb, a date or "yang". */
export function takePhrase(units: readonly Unit[], from: number): readonly Unit[] {
  let end = from;
  while (end < units.length) {
    const tag = units[end]?.tag ?? 'stop';
    const next = units[end + 1]?.tag ?? 'stop';
    if (phraseTags.has(tag)) end += 1;
    else if (tag === 'aux' && end > from && !groupTags.has(next)) end += 1;
    else if (tag === 'coord' && end > from && phraseTags.has(next) && !opensClause(units, end + 1)) end += 1;
    else if (tag === 'pron' && end === from) end += 1;
    else break;
  }
  while (end > from && units[end - 1]?.tag === 'comma') end -= 1;
  return units.slice(from, end);
}

/** A subject: a phrase with its prepositional phrases and at most one purpose ("desakan Korea Selatan kepada Rusia untuk ..."). */
export function isSubject(units: readonly Unit[], mayRelate = false): boolean {
  const phrase = takePhrase(units, 0);
  if (phrase.length === 0 || !['noun', 'name', 'proper', 'det', 'amount'].includes(units[0]?.tag ?? 'stop'))
    return false;
  const { parts, position } = takeParts(units, phrase.length);
  return (
    position === units.length &&
    parts.every(
      ({ kind }) => kind === 'other' || kind === 'purpose' || kind === 'place' || (mayRelate && kind === 'relative'),
    )
  );
}

/** "dan kerusuhan pecah": the phrase after "dan" is the subject of a verb, so the list has ended before it. */
function opensClause(units: readonly Unit[], from: number): boolean {
  const end = units.findIndex((unit, index) => index >= from && !phraseTags.has(unit.tag));
  return end >= 0 && groupTags.has(units[end]?.tag ?? 'stop');
}

/** Prepositional phrases, dates, causes and purposes from `from` on; `position` is where the first other thing stands. */
export function takeParts(
  units: readonly Unit[],
  from: number,
): { readonly parts: readonly Part[]; readonly position: number } {
  const parts: Part[] = [];
  let position = from;
  while (position < units.length) {
    const part = takePart(units, position);
    if (!part) break;
    parts.push(part);
    position += part.units.length;
  }
  return { parts, position };
}

function takePart(units: readonly Unit[], from: number): Part | undefined {
  const first = units[from];
  if (!first) return undefined;
  if (first.tag === 'date' || first.tag === 'time') return { kind: 'time', opener: '', units: [first] };
  if (first.tag === 'rel' && units.length - from < 3) return undefined;
  if (first.tag === 'rel') return { kind: 'relative', opener: 'yang', units: untilSide(units, from) };
  const told = units.slice(from + 1).some(({ tag }) => verbTags.has(tag) || tag === 'neg');
  if (/^(bahwa|agar|supaya)$/.test(first.lower) && !told) return undefined;
  if (/^(bahwa|agar|supaya)$/.test(first.lower))
    return { kind: 'content', opener: first.lower, units: units.slice(from) };
  if (first.lower === 'pukul' && units[from + 1]?.tag === 'time')
    return { kind: 'clock', opener: 'pukul', units: units.slice(from, from + 2) };
  if (first.tag === 'cause') return { kind: 'cause', opener: first.lower, units: units.slice(from) };
  if (first.tag !== 'prep') return undefined;
  const next = units[from + 1];
  if (!next) return undefined;
  if (groupTags.has(next.tag)) {
    const isPurpose = ['untuk', 'guna', 'demi'].includes(first.lower);
    return isPurpose ? { kind: 'purpose', opener: first.lower, units: untilSide(units, from) } : undefined;
  }
  if (next.tag === 'date' || next.tag === 'time') {
    return timePrepositions.has(first.lower) ? { kind: 'time', opener: first.lower, units: [first, next] } : undefined;
  }
  const dated = units[from + 2];
  if (/^(akhir|awal|pertengahan|bulan|tahun|tanggal|hari|malam|pagi)$/.test(next.lower) && dated?.tag === 'date') {
    return { kind: 'time', opener: first.lower, units: [first, next, dated] };
  }
  const nested = next.tag === 'prep' ? 1 : 0;
  const phrase = takePhrase(units, from + 1 + nested);
  if (phrase.length === 0) return undefined;
  const taken = units.slice(from, from + 1 + nested + phrase.length);
  const place =
    placePrepositions.has(first.lower) && phrase.some((unit) => unit.span && placeTypes.has(unit.span.type));
  return { kind: place ? 'place' : 'other', opener: first.lower, units: taken };
}

/** A purpose or a relative clause runs on until a word that opens another clause. */
function untilSide(units: readonly Unit[], from: number): readonly Unit[] {
  const second = (index: number) => units[index]?.tag === 'coord' && groupTags.has(units[index + 1]?.tag ?? 'stop');
  const isEnd = (index: number) => units[index]?.tag === 'sub' || units[index]?.tag === 'cause' || second(index);
  const end = units.findIndex((_, index) => index > from + 2 && isEnd(index));
  return units.slice(from, end < 0 ? units.length : end);
}
