import { takeParts } from './clause.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { verbTags } from './tag.ts';
import type { Unit } from './units.ts';

type State = {
  readonly kept: Unit[];
  front: boolean;
  told: boolean;
  hasSubject: boolean;
  failed: boolean;
  done: boolean;
  /** An apposition after the verb was left out: the clause may go on after it. */
  skipped: boolean;
};

/**
 * The main statement of a sentence without what may be left out: "yang ..." between commas, appositions, fronted clauses, and all
 * from the first clause that depends on it or stands beside it. Nothing when what is left is not surely one statement.
 */
export function trimmed(units: readonly Unit[]): readonly Unit[] | undefined {
  const state: State = {
    kept: [],
    front: false,
    told: false,
    hasSubject: false,
    failed: false,
    done: false,
    skipped: false,
  };
  for (const segment of segmentsOf(units)) {
    if (state.done || state.failed) break;
    step(state, segment);
  }
  const kept = withoutBareRelative(state.kept);
  return state.failed || !state.told || kept.length === 0 || isMeasured(kept.at(-1)) ? undefined : kept;
}

function step(state: State, segment: Segment): void {
  const { kind, linker, afterStop } = segment;
  if (state.told && (afterStop || linker !== undefined)) state.done = true;
  else if (afterStop) state.failed = true;
  else if (kind === 'relative' || segment.units[0]?.lower === 'selain') return;
  else if (isTimeClause(segment.units)) state.failed = state.hasSubject;
  else if (kind === 'subordinate' || kind === 'cause') state.done = state.told;
  else if (kind === 'adjunct') takeAdjunct(state, segment);
  else if (kind === 'phrase') takePhrase(state, segment);
  else takeVerb(state, segment);
}

/** "setahun sebelum Kelas Perahu dimulai": a time told by another clause. */
function isTimeClause(units: readonly Unit[]): boolean {
  const link = units.findIndex(({ lower }) => /^(sebelum|setelah|sesudah|sejak)$/.test(lower));
  return link > 0 && link <= 2 && /^(se|beberapa|\d)/.test(units[0]?.lower ?? '');
}

/** A date or place is kept; what else stands before the statement may be left out, what follows ends it. */
function takeAdjunct(state: State, { units }: Segment): void {
  const { parts, position } = takeParts(units, 0);
  const isCircumstance = position === units.length && parts.every(({ kind }) => kind === 'time' || kind === 'place');
  if (state.skipped && !isCircumstance) state.failed = true;
  else if (isCircumstance && (state.told || !state.hasSubject)) {
    state.kept.push(...units);
    if (!state.told) state.kept.push(commaAfter(units));
  } else if (state.told) state.done = true;
  else if (!state.hasSubject && !mayDrop.test(units[0]?.lower ?? '')) state.failed = true;
}

const mayDrop = /^(dengan|untuk|akibat|guna|demi|atas|sebagai|selain|menurut)$/;

/** The subject, or an apposition to leave out; a list of more things is not left out. */
function takePhrase(state: State, { units, linker }: Segment): void {
  if (linker && linker !== 'adapun') state.failed = true;
  if (state.told) state.skipped = true;
  if (units.some(({ tag }) => tag === 'coord') && (state.told || state.hasSubject)) state.failed = true;
  if (state.told || state.hasSubject) return;
  if (units.every(({ tag }) => tag !== 'name' && tag !== 'proper' && tag !== 'noun')) state.failed = true;
  state.kept.push(...units);
  state.hasSubject = true;
}

function takeVerb(state: State, { kind, units, linker }: Segment): void {
  if (state.told) state.done = true;
  else if (kind === 'clause' && state.hasSubject) state.failed = true;
  else if (kind === 'predicate' && !state.hasSubject) state.failed = true;
  else if (linker && linker !== 'adapun') state.failed = true;
  else {
    state.kept.push(...untilLink(units));
    state.told = true;
    state.done = state.kept.length < units.length;
  }
}

/** The statement ends before a clause that leans on it: "..., ketika program Apollo dipersiapkan". */
function untilLink(units: readonly Unit[]): readonly Unit[] {
  const verb = units.findIndex(({ tag }) => verbTags.has(tag));
  const end = units.findIndex(({ tag }, index) => index > verb && (tag === 'sub' || tag === 'cause'));
  return end < 0 ? units : units.slice(0, end);
}

/** "dengan keputusan yang": what was cut after "yang" takes its phrase along. */
function withoutBareRelative(units: readonly Unit[]): readonly Unit[] {
  if (units.at(-1)?.tag !== 'rel') return units;
  const verb = units.findIndex(({ tag }) => verbTags.has(tag));
  const opener = units.findLastIndex(({ tag }) => tag === 'prep');
  return opener > verb ? units.slice(0, opener) : [];
}

/** "baru digelar sembilan tahun [setelah ...]": the measure belonged to what was cut. */
function isMeasured(unit: Unit | undefined): boolean {
  return unit?.span?.type === 'duration' || /^se(hari|pekan|bulan|tahun|jam|malam|minggu)$/.test(unit?.lower ?? '');
}

function commaAfter(units: readonly Unit[]): Unit {
  const end = units.at(-1)?.end ?? 0;
  return { start: end, end: end + 1, text: ',', lower: ',', tag: 'comma' };
}
