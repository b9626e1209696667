import { groupTags, type Tag } from './tag.ts';
import { isTitle } from './titles.ts';
import type { Unit } from './units.ts';

/** A stretch between commas, by how it opens. `linker` is the word that joined it, already taken off `units`. */
export type Segment = {
  readonly kind: 'adjunct' | 'relative' | 'phrase' | 'clause' | 'predicate' | 'subordinate' | 'cause';
  readonly units: readonly Unit[];
  readonly linker?: string;
  /** The mark before it was a semicolon or colon. */
  readonly afterStop?: boolean;
};

const phraseTags: ReadonlySet<Tag> = new Set([
  'name',
  'proper',
  'noun',
  'det',
  'amount',
  'ordinal',
  'coord',
  'aux',
  'quote',
  'dem',
  'pron',
]);
const linking = new Set([
  'tetapi',
  'namun',
  'sedangkan',
  'sementara',
  'lalu',
  'kemudian',
  'adapun',
  'dan',
  'serta',
  'padahal',
]);

/** Cuts a sentence at its commas, keeps lists together, and names each stretch. */
export function segmentsOf(units: readonly Unit[]): readonly Segment[] {
  return joinLists(withoutExamples(split(units))).map(({ units: stretch, afterStop }) => ({
    ...nameOf(stretch),
    afterStop,
  }));
}

type Stretch = { readonly units: readonly Unit[]; readonly afterStop: boolean };

function split(units: readonly Unit[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let current: Unit[] = [];
  let afterStop = false;
  let quoted = false;
  for (const unit of units) {
    if (unit.tag === 'quote') quoted = !quoted;
    if (!quoted && (unit.tag === 'comma' || unit.tag === 'semi' || unit.tag === 'dash')) {
      if (current.length > 0) stretches.push({ units: current, afterStop });
      current = [];
      afterStop = unit.tag === 'semi';
    } else if (unit.tag !== 'stop') current.push(unit);
  }
  if (current.length > 0) stretches.push({ units: current, afterStop });
  return stretches;
}

const examples = new Set(['termasuk', 'terutama', 'khususnya', 'misalnya', 'seperti']);
const resuming: ReadonlySet<Tag> = new Set([...groupTags, 'prep', 'sub', 'cause']);

/** "masyarakat internasional, termasuk PBB, bisa ikut campur": what stands between the commas is taken out. */
function withoutExamples(stretches: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  let joinNext = false;
  for (const [index, stretch] of stretches.entries()) {
    const next = stretches[index + 1]?.units[0];
    const last = kept.at(-1);
    if (last && next && examples.has(stretch.units[0]?.lower ?? '') && resuming.has(next.tag)) joinNext = true;
    else if (joinNext && last) {
      kept.splice(-1, 1, { ...last, units: [...last.units, ...stretch.units] });
      joinNext = false;
    } else kept.push(stretch);
  }
  return kept;
}

/** "Malaya | Filipina | dan Thailand membentuk ASA" is one stretch: short phrases and a last one that opens with "dan". */
function joinLists(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const first = stretch.units[0];
    const second = stretch.units[1];
    const closesList = first?.tag === 'coord' && second !== undefined && phraseTags.has(second.tag);
    const run = closesList ? listRun(joined) : 0;
    if (run < 2) {
      joined.push(stretch);
      continue;
    }
    const members = joined.splice(joined.length - run, run);
    const units = [...members.flatMap((member) => [...member.units, commaAfter(member.units)]), ...stretch.units];
    joined.push({ units, afterStop: members[0]?.afterStop ?? false });
  }
  return joined;
}

/** How many stretches before this one belong to its list: bare short phrases, and the one they start from. */
function listRun(joined: readonly Stretch[]): number {
  let run = 0;
  for (let index = joined.length - 1; index >= 0; index -= 1) {
    const units = joined[index]?.units ?? [];
    const before = joined[index - 1]?.units.at(-1);
    const apposes = isTitle(units[0]) && before?.tag === 'name' && !units.some(({ span }) => span?.type === 'person');
    if (apposes) return 0;
    const bare = units.length <= 6 && units.every((unit) => phraseTags.has(unit.tag));
    const startsHere = !bare && run > 0 && phraseTags.has(units.at(-1)?.tag ?? 'stop');
    if (!bare) return startsHere ? run + 1 : run;
    run += 1;
    if (joined[index]?.afterStop) return run;
  }
  return run;
}

function commaAfter(units: readonly Unit[]): Unit {
  const end = units.at(-1)?.end ?? 0;
  return { start: end, end: end + 1, text: ',', lower: ',', tag: 'comma' };
}

function nameOf(units: readonly Unit[]): Segment {
  const first = units[0];
  if (!first) return { kind: 'phrase', units };
  if (first.tag === 'rel') return { kind: 'relative', units: units.slice(1) };
  if (first.tag === 'cause') return { kind: 'cause', units: units.slice(1), linker: first.lower };
  if (linking.has(first.lower) && units.length > 1) return { ...nameOf(units.slice(1)), linker: first.lower };
  if (first.tag === 'sub') return { kind: 'subordinate', units: units.slice(1), linker: first.lower };
  if (groupTags.has(first.tag) && units.some((unit) => isHead(unit))) return { kind: 'predicate', units };
  const head = predicateStart(units);
  if (first.tag === 'prep' || first.tag === 'date' || first.tag === 'time') {
    return head === undefined ? { kind: 'adjunct', units } : { kind: 'clause', units };
  }
  return head === undefined ? { kind: 'phrase', units } : { kind: 'clause', units };
}

/** Index where the verb group of a clause starts, outside any "yang ..." before it. */
export function predicateStart(units: readonly Unit[]): number | undefined {
  const relative = units.findIndex((unit) => unit.tag === 'rel');
  const head = units.findIndex((unit, index) => isHead(unit) && !afterPurpose(units, index));
  if (head >= 0 && relative >= 0 && relative < head) return afterRelative(units, head);
  if (head < 0) return undefined;
  let start = head;
  while (start > 0 && groupTags.has(units[start - 1]?.tag ?? 'stop')) start -= 1;
  return start;
}

/** "desakan untuk segera mengakhiri ...": that verb belongs to the noun before it. */
function afterPurpose(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  if (before?.tag === 'aux') return afterPurpose(units, index - 1);
  return before?.tag === 'prep';
}

/**
 * "nilai bantuan yang disalurkan kepada 48 bank mencapai Rp144,5 triliun": an equation after the relative clause is the predicate;
 * "jembatan yang menghubungkan dua desa ditutup": so is the one other verb group, when nothing joins it to what stands before.
 */
function afterRelative(units: readonly Unit[], head: number): number | undefined {
  const at = units.findLastIndex(({ lower }) => /^(mencapai|adalah|ialah|merupakan|tercatat)$/.test(lower));
  if (at > head + 1) return at;
  const starts = units.flatMap((unit, index) => {
    const before = units[index - 1];
    const opens = groupTags.has(unit.tag) && !groupTags.has(before?.tag ?? 'stop');
    return opens && index > head && headFollows(units, index) && !afterPurpose(units, index) ? [index] : [];
  });
  const [only, ...more] = starts;
  const before = units[(only ?? 0) - 1];
  const isFree = before !== undefined && !/^(coord|rel|sub|cause|prep|comma|aux|neg|pron)$/.test(before.tag);
  const isEven =
    units.filter(({ tag }) => tag === 'rel').length === 1 && units.every(({ tag }) => tag !== 'sub' && tag !== 'cause');
  return only !== undefined && more.length === 0 && isFree && isEven ? only : undefined;
}

/** The run of group words that starts here holds a verb. */
function headFollows(units: readonly Unit[], from: number): boolean {
  for (let index = from; groupTags.has(units[index]?.tag ?? 'stop'); index += 1) {
    const unit = units[index];
    if (unit && isHead(unit)) return true;
  }
  return false;
}

/** A verb, copula or negator can head a predicate; an auxiliary alone cannot ("pernyataan resmi"). */
export function isHead(unit: Unit): boolean {
  return groupTags.has(unit.tag) && unit.tag !== 'aux';
}
